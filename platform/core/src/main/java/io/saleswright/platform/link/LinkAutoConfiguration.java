package io.saleswright.platform.link;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.web.problem.Problems;
import io.saleswright.platform.web.request.BodyLimits;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives services that have a purpose for links what makes, opens and ends them. */
@AutoConfiguration(
    afterName = {
      "io.saleswright.platform.security.TokenSecurityAutoConfiguration",
      "io.saleswright.platform.autoconfigure.StoreAutoConfiguration"
    })
@ConditionalOnBean(LinkPurpose.class)
@EnableConfigurationProperties(LinkProperties.class)
class LinkAutoConfiguration {

  /** What a stranger may send at once. */
  private static final long LARGEST = 64_000;

  LinkAutoConfiguration() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Link.class);
  }

  @Bean
  Links links(LinkProperties properties, MongoDatabase database, InstantSource time) {
    LinkTokens tokens = new LinkTokens(LinkKeys.of(properties.keys()));
    return new Links(tokens, new RevokedLinks(database), time);
  }

  /**
   * Stands before the chain that wants a login: here a link is the only way in, so that nobody's
   * login makes more of a public page than it is for everybody.
   */
  @Bean
  @Order(0)
  SecurityFilterChain linksOnly(
      HttpSecurity http, Links links, List<LinkPurpose> purposes, Problems problems) {
    return http.securityMatcher("/public/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .headers(Customizer.withDefaults())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new LinkFilter(links, purposes, problems), AuthorizationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .authenticated())
        .build();
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  BodyLimits publicBodies() {
    return request ->
        request.getRequestURI().startsWith("/public/")
            ? OptionalLong.of(LARGEST)
            : OptionalLong.empty();
  }

  @Bean
  WebMvcConfigurer openedLinks() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LinkResolver());
      }
    };
  }
}
