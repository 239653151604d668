package io.saleswright.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What a service publishes about its interface is complete and the same for every reader. Every
 * service has a test class that extends its running service and implements this. Descriptions come
 * from Javadoc: that of a controller describes its group of operations, that of a method the
 * operation, that of a record its schema.
 */
public interface OpenApiContract {

  /** Speaks to the running service as a person whose name is the role. */
  TestHttp as(String role);

  /** The document is left in {@code target/openapi}, where Spectral itself can read it. */
  @Test
  default void followsTheRulesOfSpectral() throws IOException {
    JsonNode document = as("admin").get("/v3/api-docs").expect(200).body();
    Path place = Files.createDirectories(Path.of("target/openapi"));
    Files.writeString(
        place.resolve(document.at("/info/title").asString() + ".json"), document.toString());

    assertThat(DocumentRules.faults(document)).isEmpty();
  }

  /** The console is built from the kept document; whoever changes an interface keeps it anew. */
  @Test
  default void isTheOneThatIsKept() throws IOException {
    JsonNode published = as("admin").get("/v3/api-docs").expect(200).body();
    KeptDocument kept = KeptDocument.of(published.at("/info/title").asString());

    assertThat(KeptDocument.sorted(published))
        .as(
            "the interface has changed: run this test with -D%s=true and commit docs/api,"
                + " then see whether the console still builds",
            KeptDocument.ACCEPT)
        .isEqualTo(kept.compared(published));
  }

  @Test
  default void isTheSameWhateverLanguageItsReaderAsksFor() {
    String first = as("admin").get("/v3/api-docs").expect(200).raw().body();

    for (String language : new String[] {"zh-CN", "en-GB", "fr", "zh-CN"}) {
      TestHttp reader = as("admin").with("Accept-Language", language);
      assertThat(reader.get("/v3/api-docs").expect(200).raw().body()).isEqualTo(first);
    }
  }

  /**
   * A wrong name of a filter would otherwise be answered with everybody's. What lies behind a link
   * first asks for the link, so its own tests ask for this.
   */
  @Test
  default void refusesParametersThatItDoesNotRead() {
    JsonNode paths = as("admin").get("/v3/api-docs").expect(200).body().path("paths");
    List<String> readable =
        paths
            .propertyStream()
            .filter(path -> path.getValue().has("get"))
            .map(path -> path.getKey().replaceAll("\\{[^}]+}", "x"))
            .filter(path -> !path.startsWith("/public/"))
            .toList();

    assertThat(readable).isNotEmpty();
    assertThat(readable)
        .allSatisfy(path -> {
          Answer answer = as("admin").get(path + "?nope=1").expect(400);
          assertThat(answer.text("errors/0/field")).isEqualTo("nope");
          assertThat(answer.text("errors/0/message")).contains("no parameter here");
        });
  }

  /** One name for the same filter everywhere: that of the field, as in {@code customerId}. */
  @Test
  default void namesFiltersByIdentityLikeTheFields() {
    assertThat(as("admin").get("/v3/api-docs").body().path("paths").findValues("parameters"))
        .flatExtracting(parameters -> parameters.findValuesAsString("name"))
        .isNotEmpty()
        .doesNotContain("customer", "order", "payment", "invoice", "receivable");
  }

  @Test
  default void tellsOfCreationAsItIsAnswered() {
    assertThat(as("admin").get("/v3/api-docs").body().path("paths").findValues("201"))
        .as("answers with 201: annotate handlers that create with @Creates")
        .isNotEmpty();
  }
}
