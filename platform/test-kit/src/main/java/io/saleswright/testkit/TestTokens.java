package io.saleswright.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An issuer of tokens for tests: it signs tokens such as Keycloak's and offers its public key where
 * Keycloak does, on a free port of the loopback. Services under test point to {@link #issuer()}.
 * Thread-safe.
 */
public final class TestTokens implements AutoCloseable {

  private static final String AUDIENCE = "saleswright";
  private static final String KEYS_PATH = "/realms/saleswright/protocol/openid-connect/certs";
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final InstantSource time;
  private final Duration life;
  private final RSAKey key = newKey();
  private final HttpServer server;
  private final AtomicInteger fetches = new AtomicInteger();

  private TestTokens(InstantSource time, Duration life) {
    this.time = time;
    this.life = life;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the issuer of test tokens", e);
    }
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        KEYS_PATH,
        exchange -> {
          fetches.incrementAndGet();
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
  }

  /** Starts an issuer whose tokens are valid from now, by the system's clock. */
  public static TestTokens start() {
    return start(InstantSource.system());
  }

  /** Starts an issuer that lives by the given time source. */
  public static TestTokens start(InstantSource time) {
    return start(time, LIFE);
  }

  /** Starts an issuer whose tokens are valid from now for a time, by the system's clock. */
  public static TestTokens start(Duration life) {
    return start(InstantSource.system(), life);
  }

  private static TestTokens start(InstantSource time, Duration life) {
    TestTokens tokens = new TestTokens(time, life);
    tokens.server.start();
    return tokens;
  }

  /** The issuer that the tokens name; a service gets it as {@code OIDC_ISSUER_URI}. */
  public String issuer() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getHostString() + ":" + address.getPort() + "/realms/saleswright";
  }

  /** How often somebody has fetched the public key. */
  public int keyFetches() {
    return fetches.get();
  }

  /** A token of a member of staff, whose staff id is {@code DEMO-} and the name. */
  public String tokenFor(String username, String... roles) {
    return token(person(username, roles));
  }

  /** The same, of somebody who belongs to a team or leads a region, as further claims say. */
  public String tokenWith(Map<String, String> claims, String username, String... roles) {
    JWTClaimsSet.Builder builder = person(username, roles);
    claims.forEach(builder::claim);
    return token(builder);
  }

  /** A token of a system's service account: no staff id, known by its client. */
  public String tokenForSystem(String client) {
    return token(
        claims(client)
            .claim("preferred_username", "service-account-" + client)
            .claim("realm_access", Map.of("roles", List.of(client))));
  }

  /** A person's token that fails to name a member of staff. */
  public String tokenWithoutStaffId(String username, String... roles) {
    return token(person(username, roles).claim("staff_id", null));
  }

  /** A token that was valid and is not any more. */
  public String expired(String username, String... roles) {
    Instant issued = time.instant().minus(life.multipliedBy(2));
    return token(
        person(username, roles)
            .issueTime(Date.from(issued))
            .expirationTime(Date.from(issued.plus(life))));
  }

  /** A token for somebody else's system. */
  public String forAnotherAudience(String username, String... roles) {
    return token(person(username, roles).audience("somebody-else"));
  }

  /** A token that another issuer issued and this one signed. */
  public String byAnotherIssuer(String username, String... roles) {
    return token(person(username, roles).issuer("http://127.0.0.1:1/realms/other"));
  }

  /** A token that names this issuer and was signed with a foreign key of the same id. */
  public String signedByAStranger(String username, String... roles) {
    return signed(person(username, roles).build(), newKey());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private JWTClaimsSet.Builder person(String username, String... roles) {
    return claims("cli")
        .claim("staff_id", "DEMO-" + username)
        .claim("name", "Demo " + username)
        .claim("preferred_username", username)
        .claim("realm_access", Map.of("roles", List.of(roles)));
  }

  private JWTClaimsSet.Builder claims(String client) {
    Instant now = time.instant();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject(UUID.randomUUID().toString())
        .audience(AUDIENCE)
        .claim("azp", client)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(life)))
        .jwtID(UUID.randomUUID().toString());
  }

  private String token(JWTClaimsSet.Builder claims) {
    return signed(claims.build(), key);
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("a fresh RSA key signs", e);
    }
    return token.serialize();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform makes RSA keys", e);
    }
  }
}
