package io.saleswright.docs;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All topics and events as an AsyncAPI 3 document: channels are topics, payloads the schemas. */
final class AsyncApi {

  static final String VERSION = "3.0.0";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<EventContract> contracts;
  private final Narrative narrative;
  private final ObjectNode document = JSON.createObjectNode();

  private AsyncApi(List<EventContract> contracts, Narrative narrative) {
    this.contracts = contracts;
    this.narrative = narrative;
  }

  static String of(List<EventContract> contracts, Narrative narrative) {
    AsyncApi api = new AsyncApi(contracts, narrative);
    api.write();
    return JSON.writeValueAsString(api.document) + "\n";
  }

  private void write() {
    document.put("asyncapi", VERSION);
    ObjectNode info = document.putObject("info");
    info.put("title", "Saleswright");
    info.put("version", "1.0.0");
    info.put("description", "What the services tell each other, and plant and warehouse.");
    info.putObject("license")
        .put("name", "Apache 2.0")
        .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
    document.put("defaultContentType", "application/json");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    narrative.topics().values().forEach(topic -> write(topic, channels, operations));
    ObjectNode components = document.putObject("components");
    ObjectNode messages = components.putObject("messages");
    ObjectNode schemas = components.putObject("schemas");
    for (EventContract contract : contracts) {
      writeMessage(messages.putObject(contract.type()), contract);
      ObjectNode schema = contract.schema().deepCopy().asObject();
      schema.remove("$id");
      schemas.set(contract.type(), schema);
    }
    writeTraits(components.putObject("messageTraits"));
  }

  private void write(Narrative.Topic topic, ObjectNode channels, ObjectNode operations) {
    ObjectNode channel = channels.putObject(topic.name());
    channel.put("address", topic.name());
    channel.put("description", "Key: " + topic.key() + ". Written by " + topic.producer() + ".");
    ObjectNode messages = channel.putObject("messages");
    ObjectNode operation =
        operations.putObject((topic.foreign() ? "receive." : "send.") + topic.name());
    operation.put("action", topic.foreign() ? "receive" : "send");
    operation.putObject("channel").put("$ref", "#/channels/" + topic.name());
    ArrayNode told = operation.putArray("messages");
    for (EventContract contract : contracts) {
      if (narrative.topicOf(contract.type()).equals(topic)) {
        messages.putObject(contract.type()).put("$ref", "#/components/messages/" + contract.type());
        told.addObject().put("$ref", "#/channels/" + topic.name() + "/messages/" + contract.type());
      }
    }
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic.name());
    kafka.put("partitions", 12);
  }

  private void writeMessage(ObjectNode message, EventContract contract) {
    Narrative.Topic topic = narrative.topicOf(contract.type());
    message.put("name", contract.type());
    message.put("title", contract.shortName());
    message.put("summary", contract.meaning());
    message.put("contentType", "application/json");
    message
        .putArray("traits")
        .addObject()
        .put("$ref", "#/components/messageTraits/" + (topic.foreign() ? "foreign" : "own"));
    message.putObject("payload").put("$ref", "#/components/schemas/" + contract.type());
    ObjectNode key = message.putObject("bindings").putObject("kafka").putObject("key");
    key.put("type", "string");
    key.put("description", topic.key());
    ObjectNode example = message.putArray("examples").addObject();
    example.set("payload", contract.example());
  }

  /** Headers of our own events, and those that foreign systems must send. */
  private static void writeTraits(ObjectNode traits) {
    writeHeaders(traits.putObject("own"), true);
    writeHeaders(traits.putObject("foreign"), false);
  }

  private static void writeHeaders(ObjectNode trait, boolean own) {
    ObjectNode headers = trait.putObject("headers");
    headers.put("type", "object");
    ObjectNode properties = headers.putObject("properties");
    ArrayNode required = headers.putArray("required");
    for (CloudEventHeader header : CloudEventHeader.values()) {
      ObjectNode property = properties.putObject(header.headerName());
      property.put("type", "string").put("description", header.meaning());
      if (header == CloudEventHeader.SPEC_VERSION) {
        property.put("const", "1.0");
      }
      if (own ? header.isAlwaysSent() : header.isAlwaysNeeded()) {
        required.add(header.headerName());
      }
    }
  }
}
