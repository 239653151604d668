package io.saleswright.gateway.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Says where the pages lie. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry views) {
    views.addViewController("/public/").setViewName("forward:/public/index.html");
    views.addViewController("/docs").setViewName("forward:/docs/index.html");
  }

  /**
   * {@inheritDoc} The console's files are named after what is in them, so they never change; the
   * build has compressed them.
   */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry resources) {
    resources
        .addResourceHandler("/app/assets/**")
        .addResourceLocations("classpath:/META-INF/resources/app/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
    resources
        .addResourceHandler("/docs/ui/**")
        .addResourceLocations(SwaggerUi.location())
        .setCacheControl(CacheControl.noCache());
  }
}
