var jsonResponse = (body, init) => {
  const responseInit = typeof init === "number" ? { status: init } : init ?? {};
  return new Response(JSON.stringify(body), {
    ...responseInit,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      ...responseInit.headers
    }
  });
};
export {
  jsonResponse as j
};
