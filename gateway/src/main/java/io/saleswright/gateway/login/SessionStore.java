package io.saleswright.gateway.login;

import com.mongodb.client.MongoDatabase;
import io.saleswright.gateway.PublicAddress;
import io.saleswright.gateway.identity.OidcProperties;
import io.saleswright.gateway.upstream.OpenStreams;
import io.saleswright.platform.security.TokenVerifier;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Keeps sessions and logins in the gateway's own database, so a restart logs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableMongoHttpSession(collectionName = SessionStore.SESSIONS)
class SessionStore {

  static final String SESSIONS = "sessions";

  private static final int STORE_TIMEOUT = 5;

  /** People wait for the store, so an outage is told soon. */
  @Bean
  MongoClientSettingsBuilderCustomizer impatience() {
    return settings ->
        settings
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(STORE_TIMEOUT, TimeUnit.SECONDS))
            .applyToSocketSettings(socket ->
                socket
                    .connectTimeout(STORE_TIMEOUT, TimeUnit.SECONDS)
                    .readTimeout(STORE_TIMEOUT, TimeUnit.SECONDS));
  }

  @Bean
  HttpSessionIdResolver sessionCookie(PublicAddress address) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(address.cookie("SESSION"));
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseSecureCookie(address.isHttps());
    cookie.setSameSite("Lax");
    CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    cookies.setCookieSerializer(cookie);
    return new BrowserSessionIds(cookies);
  }

  @Bean
  MongoDatabase gatewayDatabase(MongoDatabaseFactory databases) {
    return databases.getMongoDatabase();
  }

  @Bean
  Logins logins(MongoDatabase database, InstantSource time, LoginProperties properties) {
    Logins logins = new Logins(database, time, properties.idleTime());
    logins.ensureIndexes();
    return logins;
  }

  @Bean
  EndedLogins endedLogins(MongoDatabase database, InstantSource time) {
    return new EndedLogins(database, time);
  }

  @Bean
  LoginTokens loginTokens(
      Logins logins, TokenRefresh refresh, LoginProperties properties, InstantSource time) {
    return new LoginTokens(logins, refresh, properties, time);
  }

  @Bean
  OAuth2AuthorizedClientRepository loginBeginning(
      Logins logins, LoginProperties properties, TokenVerifier accessTokens) {
    return new LoginBeginning(logins, properties, accessTokens);
  }

  @Bean
  LogoutAtRealm logoutAtRealm(
      Logins logins, OpenStreams streams, OidcProperties oidc, PublicAddress address) {
    return new LogoutAtRealm(logins, streams, oidc, address);
  }

  @Bean
  FollowedLogins followedLogins(Logins logins, OpenStreams streams) {
    return new FollowedLogins(logins, streams);
  }

  @Bean
  OidcSessionRegistry logoutFromRealm(Logins logins) {
    return new LogoutFromRealm(logins);
  }
}
