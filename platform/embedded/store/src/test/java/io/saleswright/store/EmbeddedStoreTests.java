package io.saleswright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTests {

  @Test
  void answersHelloAsAWritablePrimary() {
    try (var store = EmbeddedStore.inMemory();
        var client = MongoClients.create(store.connectionString())) {
      var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

      assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
      assertThat(hello.getInteger("maxWireVersion")).isPositive();
    }
  }

  @Test
  void listensOnLoopbackOnlyAndOnAPortOfItsOwn() {
    try (var one = EmbeddedStore.inMemory();
        var other = EmbeddedStore.inMemory()) {
      assertThat(one.connectionString()).isEqualTo("mongodb://127.0.0.1:" + one.port());
      assertThat(one.port()).isNotEqualTo(other.port());
    }
  }

  @Test
  void acceptsTheWriteConcernOfProduction() {
    try (var store = EmbeddedStore.inMemory();
        var client =
            MongoClients.create(
                store.connectionString() + "/?w=majority&journal=true&readConcernLevel=majority")) {
      var orders = client.getDatabase("order").getCollection("orders");
      orders.insertOne(new Document("_id", 1));

      assertThat(orders.find().first()).isEqualTo(new Document("_id", 1));
    }
  }

  @Test
  void namesThePortThatIsTaken() {
    try (var store = EmbeddedStore.inMemory()) {
      var samePort = StoreOptions.inMemory().withPort(store.port());

      assertThatThrownBy(() -> EmbeddedStore.start(samePort))
          .isInstanceOf(StoreNotStartedException.class)
          .hasMessageContaining("127.0.0.1 port " + store.port())
          .extracting(e -> ((StoreNotStartedException) e).reason())
          .isEqualTo(StoreNotStartedException.Reason.ADDRESS);
    }
  }

  @Test
  void releasesItsPortWhenClosed() {
    var first = EmbeddedStore.inMemory();
    first.close();

    try (var second = EmbeddedStore.start(StoreOptions.inMemory().withPort(first.port()))) {
      assertThat(second.port()).isEqualTo(first.port());
    }
  }
}
