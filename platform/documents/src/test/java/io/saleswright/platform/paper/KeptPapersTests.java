package io.saleswright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.paper.KeptPaper.Leaving;
import io.saleswright.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonBinary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A paper that left the house stays as it was (DOC-01, CON-04). */
class KeptPapersTests {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private final MongoDatabase database = TestStore.freshDatabase();
  private final KeptPapers kept = new KeptPapers(database);

  private static Paper paper(String text) {
    return Paper.of(text.getBytes(StandardCharsets.UTF_8), 1);
  }

  private static Leaving by(String who, String channel, int second) {
    return new Leaving(who, NOW.plusSeconds(second), channel);
  }

  @Test
  void isPrintedAgainByteByByte() {
    Paper paper = paper("as it was");
    KeptPaper sent = kept.keep("quote-1", Offer.HEAD, paper, by("DEMO-1", "e-mail", 0));

    Paper again = kept.open("quote-1", sent.id());

    assertThat(again.bytes()).isEqualTo(paper.bytes());
    assertThat(again.sha256()).isEqualTo(paper.sha256());
    assertThat(kept.find("quote-1", sent.id())).isEqualTo(sent);
    assertThat(sent.left().channel()).isEqualTo("e-mail");
  }

  @Test
  void theSamePaperByTheSameWayIsKeptOnceWithWhoWasFirst() {
    KeptPaper first = kept.keep("quote-2", Offer.HEAD, paper("a"), by("DEMO-1", "print", 0));
    KeptPaper again = kept.keep("quote-2", Offer.HEAD, paper("a"), by("DEMO-2", "print", 5));
    KeptPaper mailed = kept.keep("quote-2", Offer.HEAD, paper("a"), by("DEMO-2", "e-mail", 6));
    KeptPaper changed = kept.keep("quote-2", Offer.HEAD, paper("b"), by("DEMO-2", "print", 7));

    assertThat(again).isEqualTo(first);
    assertThat(kept.of("quote-2")).containsExactly(changed, mailed, first);
  }

  @Test
  void aRepeatOfACommandIsAnsweredWithItsPaperWhateverTheDocumentShowsByNow() {
    KeptPaper first = handOut("key-1", "body", paper("a"));
    KeptPaper again = handOut("key-1", "body", paper("b"));
    KeptPaper other = handOut("key-2", "body", paper("a"));
    KeptPaper otherAgain = handOut("key-2", "body", paper("c"));

    assertThat(again).isEqualTo(first);
    assertThat(other).as("the same bytes are one paper").isEqualTo(first);
    assertThat(otherAgain).isEqualTo(first);
    assertThat(kept.of("quote-7")).containsExactly(first);
    assertThatThrownBy(() -> handOut("key-1", "another body", paper("a")))
        .isInstanceOf(KeyReused.class);
    assertThat(handOut(null, "body", paper("d"))).isNotEqualTo(first);
  }

  /** Both keep what they show; the one whose key was remembered first is the answer to both. */
  @Test
  void aCommandThatIsGivenTwiceAtOnceHasOneAnswer() {
    Cause cause = command("key-3", "body");
    AtomicReference<KeptPaper> faster = new AtomicReference<>();

    KeptPaper slower =
        kept.once(
            "quote-8",
            cause,
            keeper -> {
              faster.set(
                  kept.once(
                      "quote-8",
                      cause,
                      first -> first.keep(Offer.HEAD, paper("a"), by("DEMO-1", "print", 0))));
              return keeper.keep(Offer.HEAD, paper("b"), by("DEMO-1", "print", 1));
            });

    assertThat(slower).isEqualTo(faster.get());
  }

  /** The service dies behind the first write, and the document changes before the repeat. */
  @Test
  void aCommandThatKeptItsPaperAndDiedIsAnsweredWithIt() {
    KeptPaper first = handOut("key-4", "body", paper("a"));
    database.getCollection("paperCommands").deleteMany(Filters.empty());

    assertThatThrownBy(() -> handOut("key-4", "another body", paper("b")))
        .isInstanceOf(KeyReused.class);
    assertThat(handOut("key-4", "body", paper("b"))).isEqualTo(first);
    assertThat(handOut("key-4", "body", paper("c"))).isEqualTo(first);
    assertThat(kept.of("quote-7")).containsExactly(first);
  }

  private KeptPaper handOut(@Nullable String key, String body, Paper paper) {
    return kept.once(
        "quote-7",
        command(key, body),
        keeper -> keeper.keep(Offer.HEAD, paper, by("DEMO-1", "print", 0)));
  }

  private static Cause command(@Nullable String key, String body) {
    CommandKey said = key == null ? null : new CommandKey("POST papers", key, body);
    return new Cause("DEMO-1", NOW, said, null, Trace.start(NOW));
  }

  @Test
  void belongsToItsSubjectAlone() {
    KeptPaper sent = kept.keep("quote-3", Offer.HEAD, paper("a"), by("DEMO-1", "print", 0));

    assertThatThrownBy(() -> kept.open("quote-4", sent.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> kept.find("quote-4", sent.id())).isInstanceOf(NotFound.class);
    assertThat(kept.of("quote-4")).isEmpty();
  }

  @Test
  void bytesThatChangedInTheStoreAreNoticed() {
    KeptPaper sent = kept.keep("quote-5", Offer.HEAD, paper("a"), by("DEMO-1", "print", 0));
    database
        .getCollection("papers")
        .updateOne(
            Filters.eq("_id", sent.id()),
            Updates.set("bytes", new BsonBinary("b".getBytes(StandardCharsets.UTF_8))));

    assertThatThrownBy(() -> kept.open("quote-5", sent.id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not what was kept");
  }

  @Test
  void aPaperOfMoreThanEightMegabytesIsNotKept() {
    Paper large = Paper.of(new byte[KeptPapers.MAX_BYTES + 1], 1);

    assertThatThrownBy(() -> kept.keep("quote-6", Offer.HEAD, large, by("DEMO-1", "print", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
