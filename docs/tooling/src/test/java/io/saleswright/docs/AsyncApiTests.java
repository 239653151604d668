package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AsyncApiTests {

  private final Narrative narrative =
      Narrative.read(Repository.ROOT.resolve("docs/events/catalogue.yaml"));
  private final List<EventContract> contracts = EventContract.readAll(Repository.ROOT);
  private final JsonNode document = new JsonMapper().readTree(AsyncApi.of(contracts, narrative));

  @Test
  void hasTheRequiredFieldsOfTheSpecification() {
    assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
    assertThat(document.path("info").path("title").asString()).isNotBlank();
    assertThat(document.path("info").path("version").asString()).isNotBlank();
    assertThat(document.propertyNames())
        .containsOnly(
            "asyncapi", "info", "defaultContentType", "channels", "operations", "components");
  }

  @Test
  void channelsAreTopics() {
    assertThat(document.path("channels").propertyNames())
        .containsExactlyElementsOf(narrative.topics().keySet());
    document
        .path("channels")
        .forEachEntry(
            (name, channel) -> assertThat(channel.path("address").asString()).isEqualTo(name));
  }

  @Test
  void everyEventIsAMessageOfOneChannelAndOperation() {
    List<String> types = contracts.stream().map(EventContract::type).toList();
    assertThat(
            document.path("channels").findValues("messages").stream()
                .flatMap(messages -> messages.propertyNames().stream()))
        .containsExactlyInAnyOrderElementsOf(types);
    document
        .path("operations")
        .forEach(operation -> {
          assertThat(operation.path("action").asString()).isIn("send", "receive");
          assertThat(operation.path("messages"))
              .hasSameSizeAs(resolve(operation.path("channel")).path("messages"));
        });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Set<String> references = new TreeSet<>();
    document.findValues("$ref").forEach(reference -> references.add(reference.asString()));
    assertThat(references).hasSizeGreaterThan(3 * contracts.size());
    assertThat(references).allSatisfy(reference -> assertThat(at(reference).isObject()).isTrue());
  }

  @Test
  void everyMessageHasCloudEventsHeaders() {
    document
        .path("components")
        .path("messages")
        .forEach(message -> {
          JsonNode headers = resolve(message.path("traits").path(0)).path("headers");
          assertThat(headers.path("properties").propertyNames())
              .contains("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time");
          assertThat(headers.path("required")).isNotEmpty();
        });
  }

  private JsonNode resolve(JsonNode reference) {
    return at(reference.path("$ref").asString());
  }

  private JsonNode at(String reference) {
    JsonNode node = document;
    for (String name : reference.substring("#/".length()).split("/")) {
      node = node.path(name);
    }
    return node;
  }
}
