package io.saleswright.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;

class RecentDocumentsTests {

  private final Document first = new Document("number", 1);
  private final Document second = new Document("number", 2);
  private final StoredDocument storedFirst = StoredDocument.of(first);
  private final StoredDocument storedSecond = StoredDocument.of(second);

  @Test
  void letsGoOfTheOldestWhenThereAreTooMany() {
    var recent = new RecentDocuments(storedFirst.size());

    recent.add(storedFirst);
    assertThat(storedFirst.glance()).isSameAs(first);
    recent.add(storedSecond);

    assertThat(storedFirst.glance()).isEqualTo(first).isNotSameAs(first);
    assertThat(storedSecond.glance()).isSameAs(second);
  }

  @Test
  void keepsNothingOfOneThatIsTooLarge() {
    var recent = new RecentDocuments(storedFirst.size() - 1);

    recent.add(storedFirst);

    assertThat(storedFirst.glance()).isEqualTo(first).isNotSameAs(first);
  }

  @Test
  void keepsReadyWhatWasRead() {
    var recent = new RecentDocuments(0);
    recent.add(storedFirst);

    var read = storedFirst.document();

    assertThat(storedFirst.document()).isSameAs(read);
  }
}
