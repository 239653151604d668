package io.saleswright.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DocumentRulesTests {

  private static final String SOUND =
      """
      {"info":{"title":"t","description":"d","contact":{"name":"c"},"license":{"name":"l"}},
       "servers":[{"url":"/"}],"tags":[{"name":"order","description":"Orders."}],
       "paths":{"/api/orders/{id}":{"get":{"operationId":"order.get","description":"One.",
         "tags":["order"],"parameters":[{"in":"path","name":"id"}],
         "responses":{"200":{"content":{"application/json":{"schema":
           {"$ref":"#/components/schemas/Order"}}}}}}}},
       "components":{"schemas":{"Order":{"type":"object"}}}}
      """;

  private static List<String> faults(String target, String replacement) {
    assertThat(SOUND).contains(target);
    return DocumentRules.faults(JsonMapper.shared().readTree(SOUND.replace(target, replacement)));
  }

  @Test
  void findsNothingInASoundDocument() {
    assertThat(DocumentRules.faults(JsonMapper.shared().readTree(SOUND))).isEmpty();
  }

  @Test
  void findsWhatIsNotSaidOfAnOperation() {
    String place = "GET /api/orders/{id} ";

    assertThat(faults("\"description\":\"One.\",", ""))
        .containsExactly(
            place + "has no description: write Javadoc on the method of the controller");
    assertThat(faults("[\"order\"]", "[\"other\"]"))
        .containsExactly(place + "has no tag with a description: write Javadoc on the controller");
    assertThat(faults("\"200\"", "\"400\"")).containsExactly(place + "never succeeds");
    assertThat(faults("[{\"in\":\"path\",\"name\":\"id\"}]", "[]"))
        .containsExactly(place + "describes other variables than its path has");
    assertThat(
            faults(
                "{\"in\":\"path\",\"name\":\"id\"}",
                "{\"in\":\"path\",\"name\":\"id\"},{\"in\":\"path\",\"name\":\"id\"}"))
        .containsExactly(place + "has the parameter twice: path id");
  }

  @Test
  void findsOperationsOfOneName() {
    assertThat(
            faults(
                "\"/api/orders/{id}\":",
                "\"/api/x\":{\"put\":{\"operationId\":\"order.get\"}},\"/api/orders/{id}\":"))
        .contains(
            "GET /api/orders/{id} has no operationId of its own:"
                + " two controllers, or two methods of one, share a name");
  }

  @Test
  void findsWhatNothingUsesAndWhatIsNotThere() {
    assertThat(faults("{\"Order\":", "{\"Other\":"))
        .containsExactlyInAnyOrder(
            "/components/schemas/Order is referred to and not there",
            "/components/schemas/Other is used by nothing");
  }

  @Test
  void findsWhatOtherLanguagesCanNotRead() {
    String place = "/components/schemas/Order/properties/id has ";

    assertThat(
            faults(
                "{\"type\":\"object\"}",
                "{\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"(?s).*\"}}}"))
        .containsExactly(place + "a pattern that only Java reads: (?s).*");
    assertThat(
            faults(
                "{\"type\":\"object\"}",
                "{\"properties\":{\"id\":{\"type\":\"object\",\"example\":\"CNY\"}}}"))
        .containsExactly(place + "an example of another type");
    assertThat(faults("{\"type\":\"object\"}", "{\"type\":[\"string\",\"array\"]}"))
        .containsExactly("/components/schemas/Order may be an array and does not say of what");
  }

  @Test
  void findsWhatIsNotSaidOfTheWhole() {
    assertThat(faults("\"contact\":{\"name\":\"c\"},", "")).containsExactly("info has no contact");
    assertThat(faults("[{\"url\":\"/\"}]", "[]")).containsExactly("servers is empty");
  }
}
