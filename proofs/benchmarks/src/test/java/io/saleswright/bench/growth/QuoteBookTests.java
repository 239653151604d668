package io.saleswright.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.saleswright.bench.process.Store;
import io.saleswright.testkit.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies are made of quotes and contracts as the contract service keeps them today. */
class QuoteBookTests {

  private static final Path STATES = Path.of("../../contract-service/src/test/resources/states");

  @ParameterizedTest
  @CsvSource({"contracts, contracts.2.json", "quotes, quotes.1.json"})
  void aCopyIsOfAnotherBuyerAndSalesperson(String collection, String file) throws Exception {
    String database = TestStore.freshName();
    try (Store store = new Store(MongoClients.create(TestStore.uri()), _ -> database, false)) {
      String id = UUID.randomUUID().toString();
      BsonDocument kept = kept(file);
      store
          .getDatabase("contract")
          .getCollection(collection, BsonDocument.class)
          .insertOne(
              new BsonDocument("_id", new BsonString(id))
                  .append("created", BsonDocument.parse("{\"at\": {\"$date\": 0}, \"by\": \"x\"}"))
                  .append("state", kept));
      QuoteBook book = new QuoteBook(store, collection);
      BsonDocument form = book.read(id);

      List<String> copies = book.copy(2, template(form));

      BsonDocument second = book.read(copies.getLast());
      BsonDocument state = second.getDocument("state");
      assertThat(state.getString("number").getValue()).isEqualTo("COPY-1");
      BsonDocument parties = state.getDocument("parties");
      assertThat(parties.getDocument("buyer").getString("customerId").getValue())
          .isEqualTo("buyer-1");
      assertThat(parties.getDocument("holder").getString("salesperson").getValue())
          .isEqualTo(Firm.salesperson(1));
      assertThat(state.getArray("versions").size()).isEqualTo(kept.getArray("versions").size());
      store
          .getDatabase("contract")
          .getCollection(collection)
          .deleteMany(Filters.in("_id", List.of(id, copies.getFirst(), copies.getLast())));
    }
  }

  private static BsonDocument kept(String file) throws IOException {
    return BsonArray.parse(Files.readString(STATES.resolve(file))).getFirst().asDocument();
  }

  private static QuoteBook.Template template(BsonDocument form) {
    return new QuoteBook.Template() {
      @Override
      public BsonDocument of(int number) {
        return form;
      }

      @Override
      public String buyer(int number) {
        return "buyer-" + number;
      }
    };
  }
}
