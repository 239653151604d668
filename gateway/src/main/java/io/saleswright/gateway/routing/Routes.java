package io.saleswright.gateway.routing;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.saleswright.gateway.routing.RouteProperties.Service;
import io.saleswright.gateway.upstream.Upstream;
import io.saleswright.gateway.upstream.Upstreams;
import io.saleswright.platform.web.problem.Problems;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the configured services into routes: to the resources that each owns, to its administration
 * and to the description of its interface.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

  private final Upstreams upstreams;
  private final ProxyExchangeHandlerFunction proxy;
  private final JsonMapper json;
  private final Problems problems;

  Routes(
      Upstreams upstreams, ProxyExchangeHandlerFunction proxy, JsonMapper json, Problems problems) {
    this.upstreams = upstreams;
    this.proxy = proxy;
    this.json = json;
    this.problems = problems;
  }

  @Bean
  RouterFunction<ServerResponse> serviceRoutes(RouteProperties properties) {
    return properties.services().entrySet().stream()
        .map(entry -> routesOf(entry.getKey(), entry.getValue()))
        .reduce(RouterFunction::and)
        .orElseThrow();
  }

  @Bean
  RouterFunction<ServerResponse> ownDescription() {
    return RouterFunctions.route()
        .GET(
            "/openapi/" + OwnDescription.NAME,
            new OwnDescription(json, new EdgeResponses(problems)))
        .build();
  }

  private RouterFunction<ServerResponse> routesOf(String name, Service service) {
    AdminPaths admin = new AdminPaths(name);
    RouterFunctions.Builder routes = RouterFunctions.route();
    for (String resource : service.paths()) {
      Upstream upstream = upstreams.of(name, named(resource), service.url());
      routes.add(route(path(resource + "/**"), upstream, UnaryOperator.identity()).build());
    }
    routes.add(
        route(
                path(admin.prefix() + "/**"),
                upstreams.of(name, named(admin.prefix()), service.url()),
                request -> at(admin.atService(request.uri().getRawPath()), request))
            .build());
    routes.add(
        route(
                GET("/openapi/" + name),
                upstreams.of(name, "openapi-" + name, service.url()),
                request -> at("/v3/api-docs", request))
            .filter(
                new OpenApiFilter(
                    new OpenApiDocument(json, admin, service, new EdgeResponses(problems)),
                    problems))
            .build());
    return routes.build();
  }

  private RouterFunctions.Builder route(
      RequestPredicate where, Upstream upstream, UnaryOperator<ServerRequest> rewrite) {
    return GatewayRouterFunctions.route(upstream.breaker().getName())
        .route(where, proxy)
        .before(request -> upstream.claim(rewrite.apply(request)));
  }

  /**
   * {@code /api/credit-accounts} becomes {@code api-credit-accounts}, as metrics and logs name it.
   */
  private static String named(String path) {
    return path.substring(1).replace('/', '-');
  }

  private static ServerRequest at(String path, ServerRequest request) {
    URI uri = UriComponentsBuilder.fromUri(request.uri()).replacePath(path).build(true).toUri();
    return ServerRequest.from(request).uri(uri).build();
  }
}
