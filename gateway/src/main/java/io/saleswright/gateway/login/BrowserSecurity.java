package io.saleswright.gateway.login;

import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.identity.SecurityHeaders;
import io.saleswright.platform.security.SecurityProblems;
import io.saleswright.platform.security.TokenVerifier;
import io.saleswright.platform.web.problem.Problems;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The chain for everybody else: browsers with a session, and callers who are not logged in. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

  /** Where the code flow starts. */
  static final String LOGIN = "/oauth2/authorization/" + RealmClient.REGISTRATION;

  @Bean
  @Order(2)
  SecurityFilterChain browserChain(
      HttpSecurity http,
      SecurityProblems identity,
      Problems problems,
      SecurityHeaders headers,
      LoginTokens tokens,
      TokenVerifier accessTokens,
      LogoutAtRealm logout,
      PublicAddress address) {
    BrowserFailures failures = new BrowserFailures(identity, problems);
    return http.headers(headers)
        .csrf(csrf -> protectSessions(csrf, address))
        // The session knows its login; who that is stands in the token, so no context is stored.
        .securityContext(context ->
            context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .oauth2Login(login -> login.loginPage(LOGIN).failureHandler(failures))
        .oidcLogout(fromRealm -> fromRealm.backChannel(Customizer.withDefaults()))
        .logout(
            exit -> exit.logoutUrl("/logout").addLogoutHandler(logout).logoutSuccessHandler(logout))
        .addFilterBefore(new LogoutTokenFailures(problems), HeaderWriterFilter.class)
        .addFilterBefore(
            new LoginFilter(tokens, accessTokens, problems), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(failures).accessDeniedHandler(failures))
        .build();
  }

  /**
   * The token travels in a cookie that scripts of this origin can read and comes back in a header.
   * It is not masked against compression attacks because the gateway compresses nothing.
   */
  private static void protectSessions(CsrfConfigurer<HttpSecurity> csrf, PublicAddress address) {
    CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
    cookies.setCookiePath("/");
    cookies.setCookieCustomizer(cookie -> cookie.secure(address.isHttps()).sameSite("Lax"));
    csrf.csrfTokenRepository(cookies)
        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler());
  }

  @SuppressWarnings("NullAway") // null is the documented way to keep "?continue" out of addresses
  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(BrowserFailures::opensAPage);
    cache.setMatchingRequestParameterName(null);
    return cache;
  }
}
