package io.saleswright.gateway.login;

import io.saleswright.gateway.identity.SecurityHeaders;
import io.saleswright.gateway.identity.StrangerProblems;
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
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The chain for everybody else: browsers with a session, and callers who are not logged in. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

  /** Where the code flow starts. */
  static final String LOGIN = LoginAttempts.BEGINNINGS + "/" + RealmClient.REGISTRATION;

  /** Where a session ends. */
  static final String LOGOUT = "/logout";

  @Bean
  @Order(2)
  SecurityFilterChain browserChain(
      HttpSecurity http,
      StrangerProblems identity,
      Problems problems,
      SecurityHeaders headers,
      LoginTokens tokens,
      TokenVerifier accessTokens,
      LoginAttempts attempts,
      Seal seal,
      LogoutAtRealm logout) {
    BrowserFailures failures = new BrowserFailures(identity, problems);
    return http.headers(headers)
        .csrf(csrf -> protectSessions(csrf, seal))
        // The session knows its login; who that is stands in the token, so no context is stored.
        .securityContext(context ->
            context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        // The page that was asked for goes through the login by its address.
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .oauth2Login(flow ->
            flow.loginPage(LOGIN)
                .authorizationEndpoint(begin ->
                    begin
                        .authorizationRequestResolver(attempts.resolver())
                        .authorizationRequestRepository(attempts))
                .successHandler((request, response, _) ->
                    response.sendRedirect(LoginAttempts.pageOf(request).path()))
                .failureHandler(failures))
        .oidcLogout(fromRealm -> fromRealm.backChannel(Customizer.withDefaults()))
        .logout(
            exit -> exit.logoutUrl(LOGOUT).addLogoutHandler(logout).logoutSuccessHandler(logout))
        .addFilterBefore(new LogoutTokenFailures(problems), HeaderWriterFilter.class)
        // Before all that may refuse, so that it is known who was refused.
        .addFilterBefore(new LoginFilter(tokens, accessTokens, problems), CsrfFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                // What lies here lies before the login; what does not, is not found.
                .requestMatchers("/oauth2/**", "/login/**")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(failures).accessDeniedHandler(failures))
        .build();
  }

  /**
   * The token comes in a header, or in a form's field. It is not masked against compression attacks
   * because the gateway compresses nothing.
   */
  private static void protectSessions(CsrfConfigurer<HttpSecurity> csrf, Seal seal) {
    csrf.csrfTokenRepository(new SessionCsrfTokens(seal))
        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler());
  }
}
