package io.saleswright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreMainTests {

  @TempDir Path directory;

  @Test
  void printsOneLineAndEndsOnTerm() {
    try (var store = StoreProcess.start(directory)) {
      try (var client = RunningStore.clientOf(store.connectionString())) {
        client.getDatabase("order").getCollection("orders").insertOne(new Document("_id", 1));
      }
      store.terminate();

      assertThat(store.readLine()).isNull();
      assertThat(store.exitCode()).isEqualTo(128 + 15);
      assertThat(store.errors()).isEmpty();
    }
    try (var again = RunningStore.onDisk(directory)) {
      assertThat(again.collection("orders").find().into(new ArrayList<>())).hasSize(1);
    }
  }

  @Test
  void namesATakenPort() {
    try (var first = EmbeddedStore.inMemory();
        var second = StoreProcess.start("--port", String.valueOf(first.port()))) {
      assertThat(second.exitCode()).isEqualTo(EmbeddedStoreMain.ADDRESS_NOT_USABLE);
      assertThat(second.errors())
          .contains("can't listen on 127.0.0.1 port " + first.port())
          .contains("Address already in use");
    }
  }

  @Test
  void refusesTheDirectoryOfAnotherProcess() {
    try (var first = StoreProcess.start(directory)) {
      first.connectionString();

      try (var second = StoreProcess.start(directory)) {
        assertThat(second.exitCode()).isEqualTo(EmbeddedStoreMain.DIRECTORY_NOT_USABLE);
        assertThat(second.errors()).contains(directory + " is used by another running store");
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void endsWhenTheDiskRefusesAWriteAndKeepsWhatItAcknowledged() {
    var acknowledged = 0;
    try (var store = StoreProcess.startWithFileSizeLimit(256, directory);
        var client = RunningStore.clientOf(store.connectionString())) {
      var orders = client.getDatabase("order").getCollection("orders");
      try {
        while (acknowledged < 10_000) {
          orders.insertOne(new Document("_id", acknowledged).append("text", "x".repeat(1000)));
          acknowledged++;
        }
      } catch (MongoException _) {
        assertThat(acknowledged).isBetween(100, 256);
      }
      assertThat(store.exitCode()).isEqualTo(EmbeddedStoreMain.DISK_REFUSED);
      assertThat(store.errors()).contains("the disk refused a write");
    }
    try (var again = RunningStore.onDisk(directory)) {
      assertThat(again.collection("orders").countDocuments())
          .isBetween((long) acknowledged, acknowledged + 1L);
    }
  }

  @Test
  void endsWhenTheDiskIsOrderedToBeFullAndCutsTheTornWriteOff(@TempDir Path elsewhere)
      throws IOException {
    Path order = elsewhere.resolve("trouble");
    try (var store =
            StoreProcess.start(
                "--data", directory.toString(), "--port", "0", "--trouble", order.toString());
        var client = RunningStore.clientOf(store.connectionString())) {
      var orders = client.getDatabase("order").getCollection("orders");
      orders.insertOne(new Document("_id", 1));
      Files.writeString(order, "slow 20");
      orders.insertOne(new Document("_id", 2));
      Files.writeString(order, "full");

      assertThatThrownBy(() -> orders.insertOne(new Document("_id", 3)))
          .isInstanceOf(MongoException.class);

      assertThat(store.exitCode()).isEqualTo(EmbeddedStoreMain.DISK_REFUSED);
    }
    try (var again = RunningStore.onDisk(directory)) {
      assertThat(again.collection("orders").distinct("_id", Integer.class)).containsExactly(1, 2);
    }
  }

  @Test
  void explainsItsOptionsWhenTheyAreWrong() {
    try (var store = StoreProcess.start("--prot", "1")) {
      assertThat(store.exitCode()).isEqualTo(EmbeddedStoreMain.WRONG_OPTIONS);
      assertThat(store.errors()).contains("unknown option --prot").contains("--port PORT");
    }
  }
}
