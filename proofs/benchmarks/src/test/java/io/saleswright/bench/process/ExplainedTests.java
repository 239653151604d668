package io.saleswright.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.saleswright.testkit.TestStore;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Where a store does not count what it looks at, it is asked to explain (issue 15). */
class ExplainedTests {

  private static final String FIND =
      """
      {"database": "%s",
       "query": {"find": "things", "filter": {"odd": true}, "limit": {"$numberInt": "2"}}}\
      """;
  private static final String EXPLAINS_NOT =
      """
      {"database": "%s", "query": {"things": "find"}}\
      """;

  @Test
  void isWhatTheServerLooksAtForAllQueriesOfAnAnswer() {
    String name = TestStore.freshName();
    try (Store store = new Store(MongoClients.create(TestStore.uri()), _ -> name, false)) {
      MongoDatabase database = store.getDatabase("bench");
      database
          .getCollection("things")
          .insertMany(
              IntStream.range(0, 10).mapToObj(i -> new Document("odd", i % 2 == 1)).toList());

      String find = FIND.formatted(name);

      assertThat(store.explained(List.of(find))).isEqualTo(4);
      assertThat(store.explained(List.of(find, find))).isEqualTo(8);
      assertThat(store.explained(List.of())).isZero();
      assertThat(store.explained(List.of(find, EXPLAINS_NOT.formatted(name)))).isNaN();
    }
  }
}
