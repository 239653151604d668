package io.saleswright.platform.web.request;

import io.micrometer.tracing.Tracer;
import io.saleswright.platform.web.problem.ProblemAutoConfiguration;
import io.saleswright.platform.web.problem.Problems;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a service that carries out commands does with a request before its controllers. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class, after = ProblemAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
class WebAutoConfiguration {

  /** Behind Spring Security, so that nobody unknown gets a body read. */
  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(
      WebProperties properties, ObjectProvider<BodyLimits> limits, Problems problems) {
    var registration =
        new FilterRegistrationBean<>(
            new BodyFilter(properties, limits.orderedStream().toList(), problems));
    registration.setOrder(0);
    return registration;
  }

  /**
   * While traces are not exported, a sampled span would put an unknown trace in place of the
   * sender's.
   */
  @Bean
  WebMvcConfigurer platformParameters(
      InstantSource time, ObjectProvider<Tracer> tracer, Environment environment) {
    boolean exported =
        environment.getProperty("management.tracing.export.enabled", Boolean.class, false);
    Tracing tracing = new Tracing(exported ? tracer.getIfAvailable() : null);
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
        resolvers.add(new CauseResolver(time, tracing));
        resolvers.add(new IfMatchResolver());
        resolvers.add(new PageRequestResolver());
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ParameterText()).addPathPatterns("/api/**", "/public/**");
      }

      @Override
      public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(new StorableInstant());
      }
    };
  }

  @Bean
  BodyBeforeCause bodyBeforeCause(List<RequestMappingHandlerMapping> mappings) {
    return new BodyBeforeCause(mappings);
  }
}
