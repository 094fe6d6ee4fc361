/** Shows the service's OpenAPI document with Swagger UI, which the page has loaded before. */
declare const SwaggerUIBundle: (configuration: Readonly<Record<string, unknown>>) => unknown;

const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = (): void => {
  document.documentElement.classList.toggle("dark-mode", dark.matches);
};
dark.addEventListener("change", follow);
follow();

SwaggerUIBundle({
  dom_id: "#docs",
  url: "/openapi.json",
  deepLinking: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
  // Otherwise a badge from a server of its makers is loaded.
  validatorUrl: null,
});
