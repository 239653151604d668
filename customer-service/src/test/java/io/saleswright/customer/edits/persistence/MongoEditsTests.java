package io.saleswright.customer.edits.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.EditHistory;
import io.saleswright.customer.edits.FieldChange;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.testkit.TestStore;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class MongoEditsTests {

  private final EditHistory history =
      MongoEdits.in(TestStore.freshDatabase().getCollection("customer-edits", BsonDocument.class));

  @Test
  void returnsWhatWasKept() {
    Edit edit =
        new Edit(
            1,
            Instant.parse("2026-11-23T04:00:00.123Z"),
            "S-1",
            "因为",
            List.of(new FieldChange("region", null, "South"), new FieldChange("name", "甲", "乙")),
            OpenWork.SHARE);

    history.keep("c-1", edit);

    assertThat(history.before("c-1", 2, 10)).containsExactly(edit);
  }

  @Test
  void copiesOnceMoreAfterACrash() {
    history.keep("c-1", edit(1));
    history.keep("c-1", edit(1));

    assertThat(history.before("c-1", 2, 10)).containsExactly(edit(1));
  }

  @Test
  void leavesOutTheCopyOfWhatIsStillInTheFile() {
    history.keep("c-1", edit(1));
    history.keep("c-1", edit(2));

    assertThat(history.before("c-1", 2, 10)).containsExactly(edit(1));
  }

  @Test
  void goesBackFromNewestToOldest() {
    for (int number = 1; number <= 4; number++) {
      history.keep("c-1", edit(number));
      history.keep("c-2", edit(number));
    }

    assertThat(history.before("c-1", 4, 2)).containsExactly(edit(3), edit(2));
  }

  private static Edit edit(int number) {
    return new Edit(
        number,
        Instant.parse("2026-11-23T04:00:00Z").plusSeconds(number),
        "S-1",
        null,
        List.of(new FieldChange("name", "name " + (number - 1), "name " + number)),
        null);
  }
}
