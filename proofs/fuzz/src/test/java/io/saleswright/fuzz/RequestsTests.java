package io.saleswright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RequestsTests {

  private static final String DOCUMENT =
      """
      {"paths": {
         "/api/orders/{id}": {
           "get": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}},
                                  {"name": "limit", "in": "query", "schema": {"type": "integer"}}]}},
         "/api/orders": {
           "post": {"parameters": [{"name": "Idempotency-Key", "in": "header"}],
             "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}}}}},
       "components": {"schemas": {"Order": {"type": "object", "required": ["customerId", "shipDate", "price"],
         "properties": {"customerId": {"type": "string"}, "shipDate": {"type": "string", "format": "date"},
           "price": {"type": "object", "required": ["amount", "currency"], "properties": {
             "amount": {"type": "string"}, "currency": {"type": "string"}}}}}}}}
      """;

  private static Requests requests(long seed) {
    return new Requests(
        Operation.of(JsonMapper.shared().readTree(DOCUMENT)),
        Map.of("customerId", List.of("c-1"), "orders", List.of("o-1", "o-2")),
        LocalDate.of(2026, 11, 22),
        seed);
  }

  private static List<String> described(long seed) {
    Requests requests = requests(seed);
    return LongStream.rangeClosed(1, 300)
        .mapToObj(number -> requests.request(number).describe())
        .toList();
  }

  @Test
  void aSeedGivesTheSameRequestsAndAnotherSeedOthers() {
    assertThat(described(7)).isEqualTo(described(7)).isNotEqualTo(described(8));
  }

  @Test
  void everyPartIsSpoiltAndSomeRequestsStaySound() {
    Requests requests = requests(1);

    assertThat(
            LongStream.rangeClosed(1, 2_000)
                .mapToObj(number -> requests.request(number).spoilt().split(" ")[0])
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("nothing", "body", "token", "path", "query", "headers");
  }

  @Test
  void aSoundRequestSpeaksOfWhatThereIs() {
    Requests requests = requests(1);
    List<FuzzRequest> sound =
        LongStream.rangeClosed(1, 500)
            .mapToObj(requests::request)
            .filter(request -> request.spoilt().equals("nothing"))
            .toList();

    assertThat(sound)
        .anySatisfy(request -> {
          assertThat(request.target()).isEqualTo("/api/orders");
          assertThat(new String(request.body(), StandardCharsets.UTF_8))
              .contains("\"customerId\":\"c-1\"", "\"currency\":\"CNY\"", "\"shipDate\":\"202");
          assertThat(request.headers()).containsKeys("Idempotency-Key", "Content-Type");
        })
        .anySatisfy(request -> assertThat(request.target()).startsWith("/api/orders/o-"));
  }
}
