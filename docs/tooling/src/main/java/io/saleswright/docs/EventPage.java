package io.saleswright.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The page of one type of event, in Markdown. */
final class EventPage {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private EventPage() {}

  static String of(EventContract contract, Narrative narrative) {
    Narrative.Event event = narrative.event(contract.type());
    Narrative.Topic topic = narrative.topicOf(contract.type());
    return """
    <!-- Written from the schema, the example and catalogue.yaml; see CONTRIBUTING.md. -->
    # %s

    %s

    | | |
    |---|---|
    | producer | %s |
    | topic | [`%s`](README.md) |
    | key | %s |
    | told when | %s |
    | order and repeats | %s %s |
    | personal data | %s |
    | changes | fields may be added; none is removed, renamed or made optional without a new version |

    ## Consumers

    %s

    ## Data

    %s

    ```json
    %s
    ```

    [Schema](../../%s), [example](../../%s)
    """
        .formatted(
            contract.type(),
            contract.meaning(),
            topic.producer(),
            topic.name(),
            topic.key(),
            event.toldWhen(),
            event.repeats(),
            orderRule(topic),
            topic.personalData(),
            consumers(topic, event),
            FieldTable.of(contract.schema(), contract.example()),
            PRETTY.writeValueAsString(contract.example()),
            slashes(contract.schemaFile().toString()),
            slashes(contract.exampleFile().toString()));
  }

  /** What a consumer may rely on for all events of a topic. */
  private static String orderRule(Narrative.Topic topic) {
    return topic.foreign()
        ? "Events of one key come in the order in which the foreign system sent them and have no"
            + " sequence; a repeat has the same `ce_source` and `ce_id`."
        : "Events of one key come in the order of their sequence; a repeat has the same `ce_id`.";
  }

  private static String consumers(Narrative.Topic topic, Narrative.Event event) {
    List<String> lines = new ArrayList<>();
    describe(event.consumers(), lines);
    describe(topic.everything(), lines);
    return lines.isEmpty() ? "Nobody in this repository depends on it." : String.join("\n", lines);
  }

  private static void describe(Map<String, String> consumers, List<String> lines) {
    consumers.forEach((consumer, does) -> lines.add("- `" + consumer + "` " + does));
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }
}
