package io.saleswright.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.saleswright.testkit.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom a chain of approvals waits, as the store sees it (HR-15, SEC-06). */
class ChainTurnTests {

  private final MongoCollection<Document> papers =
      TestStore.freshDatabase().getCollection("papers");

  private static Document paper(String id, String author, String... decidedBy) {
    List<Document> decisions = new ArrayList<>();
    for (String by : decidedBy) {
      decisions.add(new Document("by", by));
    }
    Document approval =
        new Document("submittedBy", author)
            .append(
                "turns",
                List.of(
                    new Document("roles", List.of("supervisor", "manager")),
                    new Document("roles", List.of("finance"))))
            .append("decisions", decisions);
    return new Document("_id", id).append("state", new Document("approval", approval));
  }

  @BeforeEach
  void somePapers() {
    papers.insertMany(
        List.of(
            paper("first", "anna"),
            paper("second", "anna", "ben"),
            paper("done", "anna", "ben", "carl"),
            new Document("_id", "draft").append("state", new Document())));
  }

  private List<String> waitingFor(Worker worker) {
    return papers
        .find(ChainTurn.waitsFor("state.approval", worker))
        .into(new ArrayList<>())
        .stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  private static Worker worker(String id, String role) {
    return new Worker(id, Set.of(role), id);
  }

  @Test
  void isOneOfTheRolesOfTheStepWhoseTurnItIs() {
    assertThat(waitingFor(worker("dora", "manager"))).containsExactly("first");
    assertThat(waitingFor(worker("dora", "finance"))).containsExactly("second");
    assertThat(waitingFor(worker("dora", "sales"))).isEmpty();
  }

  @Test
  void isNobodyWhoSubmittedThePaperOrDecidedAnotherStep() {
    assertThat(waitingFor(worker("anna", "manager"))).isEmpty();
    assertThat(waitingFor(worker("ben", "finance"))).isEmpty();
  }

  /**
   * Whoever stands in decides with the roles of who is away, and not what they wrote themselves.
   */
  @Test
  void isTheDeputyOfWhoMayDecide() {
    assertThat(waitingFor(new Worker("boss", Set.of("manager"), "dora"))).containsExactly("first");
    assertThat(waitingFor(new Worker("boss", Set.of("manager"), "anna"))).isEmpty();
  }
}
