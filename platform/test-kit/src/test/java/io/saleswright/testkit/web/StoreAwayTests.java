package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.saleswright.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service whose store, issuer of tokens and broker are all away. */
class StoreAwayTests {

  private static final String NOBODY = "127.0.0.1:1";

  @RestController
  static class Reader {

    private final MongoClient client;

    Reader(MongoClient client) {
      this.client = client;
    }

    @GetMapping("/api/stored")
    String read() {
      return String.valueOf(client.getDatabase("sample").getCollection("x").countDocuments());
    }
  }

  @Test
  void startsAndSaysThatItIsNotReady() throws Exception {
    try (ConfigurableApplicationContext service = start("http://" + NOBODY + "/realms/x")) {
      assertThat(get(service, "/actuator/health/liveness", "").statusCode()).isEqualTo(200);
      assertThat(get(service, "/actuator/health/readiness", "").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void answersAReaderThatTheStoreIsAway() throws Exception {
    try (TestTokens tokens = TestTokens.start();
        ConfigurableApplicationContext service = start(tokens.issuer())) {
      HttpResponse<String> answer =
          get(service, "/api/stored", tokens.tokenFor("finance", "finance"));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("/problems/unavailable").doesNotContain(NOBODY);
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }
  }

  /** A gateway without its database answers, and the caller can't have caused what it says. */
  @Test
  void answersThatTheStoreIsAwayWhenItSaysSoItself() throws Exception {
    try (TestTokens tokens = TestTokens.start();
        AilingStore store = new AilingStore();
        ConfigurableApplicationContext service = start(tokens.issuer(), store.uri())) {
      HttpResponse<String> answer =
          get(service, "/api/stored", tokens.tokenFor("finance", "finance"));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body())
          .contains("/problems/unavailable")
          .doesNotContain("the database does not answer");
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }
  }

  @Test
  void answersThatTokensCannotBeCheckedWhileTheirIssuerIsAway() throws Exception {
    try (TestTokens tokens = TestTokens.start();
        ConfigurableApplicationContext service = start("http://" + NOBODY + "/realms/x")) {
      HttpResponse<String> answer =
          get(service, "/api/stored", tokens.tokenFor("finance", "finance"));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("/problems/identity-provider-unavailable");
      assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }
  }

  private static ConfigurableApplicationContext start(String issuer) {
    return start(issuer, "mongodb://" + NOBODY + "/");
  }

  private static ConfigurableApplicationContext start(String issuer, String store) {
    SpringApplication application =
        new SpringApplicationBuilder(SampleApplication.class, Reader.class)
            .web(WebApplicationType.SERVLET)
            .build();
    // As arguments: the platform's own defaults win over an application's default properties.
    return application.run(
        "--server.port=0",
        "--saleswright.service=sample",
        "--saleswright.security.issuer=" + issuer,
        "--saleswright.store.find-timeout=200ms",
        "--spring.mongodb.uri=" + store,
        "--spring.kafka.bootstrap-servers=" + NOBODY,
        "--spring.autoconfigure.exclude=" + HttpTest.NO_STORE);
  }

  private static HttpResponse<String> get(
      ConfigurableApplicationContext service, String path, String token)
      throws IOException, InterruptedException {
    int port = ((WebServerApplicationContext) service).getWebServer().getPort();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
