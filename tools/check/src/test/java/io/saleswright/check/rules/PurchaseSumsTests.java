package io.saleswright.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.SystemDescription;
import io.saleswright.testkit.TestStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CUS-33: sums are held against the history while both are written. */
class PurchaseSumsTests {

  private static final Doubts SHORT = new Doubts(Duration.ofMillis(20), Duration.ofMillis(200));

  private final String customers = TestStore.freshName();
  private final MongoClient writing = MongoClients.create(TestStore.uri());
  private final MongoClient reading =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(TestStore.uri()))
              .addCommandListener(new Buying())
              .build());
  private int bought;

  @AfterEach
  void close() {
    reading.close();
    writing.close();
  }

  /** Before each reading of the history, and after the sums were read, somebody else buys. */
  private final class Buying implements CommandListener {

    @Override
    public void commandStarted(CommandStartedEvent event) {
      BsonDocument command = event.getCommand();
      if (event.getCommandName().equals("find")
          && command.getString("find").getValue().equals("purchases")) {
        bought++;
        buy("c-" + bought);
        count("c-" + bought, 1);
      }
    }
  }

  @Test
  void whoeverBuysBetweenTwoReadingsIsNotTold() {
    put("purchase-sums", "{\"_id\":\"built\",\"built\":true}");

    assertThat(check().violations()).isEmpty();
    assertThat(bought).isGreaterThan(1);
  }

  @Test
  void whoeverIsWrongIsToldAmongThem() {
    put("purchase-sums", "{\"_id\":\"built\",\"built\":true}");
    buy("wrong");
    count("wrong", 2);

    assertThat(check().violations())
        .extracting(Findings.Finding::subject)
        .containsExactly("customer.purchase-sums wrong/CNY");
  }

  /** Who builds all sums has not counted everybody yet. */
  @Test
  void nobodyIsToldWhileTheyAreBuilt() {
    put("purchase-sums", "{\"_id\":\"built\",\"token\":\"t\"}");
    buy("not counted yet");

    assertThat(check().violations()).isEmpty();
  }

  private Findings check() {
    Findings findings = new Findings();
    SystemDescription system = SystemDescription.ours();
    Map<String, String> databases = new HashMap<>(system.databases());
    databases.put("customer", customers);
    Progress progress =
        new Progress(
            system.consumers().stream()
                .filter(consumer -> consumer.group().equals(Landscape.PURCHASES))
                .findFirst()
                .orElseThrow(),
            new Offsets(Map.of()),
            new Parked(findings));
    new PurchaseSums(progress, new Stores(reading, new Landscape(system, databases)), SHORT)
        .conclude(findings);
    return findings;
  }

  private void buy(String customer) {
    put(
        "purchases",
        """
        {"_id":"order of %1$s","customerId":"%1$s","currency":"CNY",
         "amount":{"$numberDecimal":"10"}}\
        """
            .formatted(customer));
  }

  private void count(String customer, int orders) {
    put(
        "purchase-sums",
        """
        {"_id":"%1$s/CNY","customerId":"%1$s","currency":"CNY","changes":1,"open":[],"months":{},
         "orders":%2$d,"amount":{"$numberDecimal":"10"},"tax":{"$numberDecimal":"0"}}\
        """
            .formatted(customer, orders));
  }

  private void put(String collection, String json) {
    MongoCollection<BsonDocument> found =
        writing.getDatabase(customers).getCollection(collection, BsonDocument.class);
    found.insertOne(BsonDocument.parse(json));
  }
}
