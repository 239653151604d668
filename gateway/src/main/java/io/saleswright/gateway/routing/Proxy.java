package io.saleswright.gateway.routing;

import io.saleswright.gateway.ClientAddresses;
import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.upstream.Upstream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up Spring Cloud Gateway's proxy with our two header rules in place of its many general ones.
 */
@Configuration(proxyBeanMethods = false)
class Proxy {

  @Bean
  ProxyExchangeHandlerFunction proxyHandler(
      ProxyExchange exchange, PublicAddress address, ClientAddresses addresses) {
    return new ProxyExchangeHandlerFunction(
        exchange,
        only(new RequestHeaders(address, addresses)),
        only(new ResponseHeaders()),
        request -> Upstream.of(request).base());
  }

  private static <T> ObjectProvider<T> only(T object) {
    return new ObjectProvider<>() {
      @Override
      public T getObject() {
        return object;
      }

      @Override
      public Stream<T> orderedStream() {
        return Stream.of(object);
      }
    };
  }
}
