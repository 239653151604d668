package io.saleswright.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonBinary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files at aggregates: what is taken, what stays, and what is swept (DOC-10). */
class AttachmentsTests {

  private static final Caller OWNER = new Caller("DEMO-1", "One", Set.of("sales-rep"), null, null);
  private static final Caller OTHER = new Caller("DEMO-2", "Two", Set.of("sales-rep"), null, null);

  private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");
  private final MongoDatabase database = TestStore.freshDatabase();
  private final StoredFiles files = new StoredFiles(database);
  private final Folders folders = new Folders();
  private final AttachedTo<Folder> attached =
      new AttachedTo<>(
          "folders",
          folders,
          new Scoped<>(folders, folder -> new Belonging(folder.owner(), null, null), "folder"),
          Folder::attachments);
  private final Attachments attachments = with(new NoScanner());
  private final DoubtfulFiles sweep =
      new DoubtfulFiles(files, List.of(attached), Duration.ofMinutes(15));

  private Attachments with(VirusScanner scanner) {
    Policies<AttachmentPolicy> policy =
        new PolicyBook(database, clock)
            .open(PolicyDefinition.of("attachments", AttachmentPolicy.class));
    return new Attachments(files, new Receiver(files, scanner), policy, clock);
  }

  private Upload upload(String name, InputStream bytes, Caller caller, @Nullable String key) {
    return new Upload(
        name,
        caller,
        () -> bytes,
        () ->
            Act.of(
                caller,
                clock.instant(),
                key == null ? null : new CommandKey("POST", key, "hash"),
                Trace.start(clock.instant())));
  }

  private Added<Folder> add(Attachments to, byte[] bytes, @Nullable String key) {
    return to.add(
        attached,
        folders.id(),
        upload("scan.pdf", new ByteArrayInputStream(bytes), OWNER, key),
        (now, added, act) -> now.state().with(added));
  }

  private Added<Folder> add(byte[] bytes) {
    return add(attachments, bytes, null);
  }

  private byte[] read(Attachment attachment) throws IOException {
    try (InputStream bytes =
        attachments.open(attached, folders.id(), attachment.id(), OWNER).bytes()) {
      return bytes.readAllBytes();
    }
  }

  private long stored() {
    return database.getCollection("attachments.files").countDocuments();
  }

  private long pieces() {
    return database.getCollection("attachments.chunks").countDocuments();
  }

  private long doubts() {
    return database.getCollection("attachments.doubts").countDocuments();
  }

  private void nothingIsLeft() {
    assertThat(stored()).isZero();
    assertThat(pieces()).isZero();
    assertThat(doubts()).isZero();
  }

  @Test
  void isKeptAsItWasSent() throws IOException {
    byte[] bytes = Samples.pdf(1_000_000);
    Attachment added = add(bytes).attachment();

    assertThat(added.kind()).isEqualTo("application/pdf");
    assertThat(added.size()).isEqualTo(1_000_000);
    assertThat(added.sha256()).isEqualTo(Ids.sha256(bytes));
    assertThat(added.by()).isEqualTo("DEMO-1");
    assertThat(read(added)).isEqualTo(bytes);
    assertThat(attachments.of(attached, folders.id(), OWNER)).containsExactly(added);
    assertThat(doubts()).isZero();
  }

  @Test
  void aRepeatUnderTheSameKeyAddsNothingAndLeavesNothing() {
    Attachment first = add(attachments, Samples.PDF, "key-1").attachment();
    Added<Folder> again = add(attachments, Samples.PDF, "key-1");

    assertThat(again.stored().repeated()).isTrue();
    assertThat(again.attachment()).isEqualTo(first);
    assertThat(stored()).isOne();
    assertThat(doubts()).isZero();
  }

  @Test
  void whoDoesNotSeeTheAggregateIsRefusedBeforeAByteIsRead() {
    InputStream untouched =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("was read");
          }
        };
    assertThatThrownBy(() ->
            attachments.add(
                attached,
                folders.id(),
                upload("a.pdf", untouched, OTHER, null),
                (now, added, act) -> now.state().with(added)))
        .isInstanceOf(NotFound.class);
    nothingIsLeft();

    Attachment added = add(Samples.PDF).attachment();
    assertThatThrownBy(() -> attachments.of(attached, folders.id(), OTHER))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.open(attached, folders.id(), added.id(), OTHER))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anEmptyFileAndOneOfAnotherKindAreRefused() {
    refused(new byte[0], "must have at least one byte");
    refused(Samples.bomb(), "is of the kind application/zip by its bytes");
    refused(Samples.text("<html><body>x</body></html>"), "is of the kind text/html");
  }

  private void refused(byte[] bytes, String why) {
    assertThatThrownBy(() -> add(bytes))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            input -> {
              assertThat(input.errors().getFirst().field()).isEqualTo("content");
              assertThat(input.errors().getFirst().rule()).isEqualTo("DOC-10");
              assertThat(input.errors().getFirst().message()).startsWith(why);
            });
    nothingIsLeft();
  }

  @Test
  void aFileOfTheLargestSizePassesAndOneByteMoreDoesNot() {
    assertThat(add(Samples.pdf(20_000_000)).attachment().size()).isEqualTo(20_000_000);
    Folder full = folders.get(folders.id()).state();
    folders.replace(new Folder(full.owner(), List.of()));
    files.remove(full.attachments().getFirst().file());

    assertThatThrownBy(() -> add(Samples.pdf(20_000_001)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE));
    nothingIsLeft();
  }

  /** A file without end is cut off at the limit, and held nowhere in between. */
  @Test
  void aFileWithoutEndIsCutOffAtTheLimit() {
    AtomicLong sent = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            long place = sent.getAndIncrement();
            return place < Samples.PDF.length ? Samples.PDF[(int) place] : ' ';
          }
        };
    assertThatThrownBy(() ->
            attachments.add(
                attached,
                folders.id(),
                upload("a.pdf", endless, OWNER, null),
                (now, added, act) -> now.state().with(added)))
        .isInstanceOf(ProblemException.class);
    assertThat(sent.get()).isBetween(20_000_001L, 20_200_000L);
    nothingIsLeft();
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() {
    InputStream broken =
        new InputStream() {
          private int place;

          @Override
          public int read() throws IOException {
            if (place > 600_000) {
              throw new IOException("connection reset");
            }
            return place < Samples.PDF.length ? Samples.PDF[place++] : ' ' + 0 * place++;
          }
        };
    assertThatThrownBy(() ->
            attachments.add(
                attached,
                folders.id(),
                upload("a.pdf", broken, OWNER, null),
                (now, added, act) -> now.state().with(added)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.BAD_REQUEST));
    nothingIsLeft();
  }

  @Test
  void whatTheAggregateRefusesLeavesNothing() {
    for (int i = 0; i < 50; i++) {
      add(Samples.PDF);
    }
    assertThatThrownBy(() -> add(Samples.PDF)).isInstanceOf(RuleViolation.class);
    assertThat(stored()).isEqualTo(50);
    assertThat(doubts()).isZero();
  }

  @Test
  void isRemovedWithItsBytes() {
    Attachment added = add(Samples.PDF).attachment();
    Act act = Act.of(OWNER, clock.instant(), null, Trace.start(clock.instant()));
    attachments.remove(
        attached, folders.id(), added.id(), act, (now, id, _) -> now.state().without(id));

    assertThat(attachments.of(attached, folders.id(), OWNER)).isEmpty();
    nothingIsLeft();
    assertThatThrownBy(() ->
            attachments.remove(
                attached, folders.id(), added.id(), act, (now, id, _) -> now.state().without(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.open(attached, folders.id(), added.id(), OWNER))
        .isInstanceOf(NotFound.class);
  }

  /** What is destroyed is destroyed as a whole, or not at all. */
  @Test
  void allAreRemovedByOneDecision() {
    add(Samples.PDF);
    add(Samples.PDF);
    Act act = Act.of(OWNER, clock.instant(), null, Trace.start(clock.instant()));
    assertThatThrownBy(() ->
            attachments.removeAll(
                attached,
                folders.id(),
                act,
                (_, _, _) -> {
                  throw new NotFound("nobody");
                }))
        .isInstanceOf(NotFound.class);
    assertThat(stored()).isEqualTo(2);
    assertThat(doubts()).isZero();

    attachments.removeAll(
        attached,
        folders.id(),
        act,
        (now, all, _) -> {
          assertThat(all).hasSize(2);
          return Change.to(new Folder(now.state().owner(), List.of()));
        });
    assertThat(attachments.of(attached, folders.id(), OWNER)).isEmpty();
    nothingIsLeft();
  }

  /** The store did not answer: nobody knows whether the aggregate names the file. */
  @Test
  void whatNobodyKnowsIsFoundOutByTheSweep() {
    folders.failAfter(new OutcomeUnknown(new IOException("gone")));
    assertThatThrownBy(() -> add(Samples.PDF)).isInstanceOf(OutcomeUnknown.class);
    folders.failBefore(new OutcomeUnknown(new IOException("gone")));
    assertThatThrownBy(() -> add(Samples.PDF)).isInstanceOf(OutcomeUnknown.class);
    assertThat(stored()).isEqualTo(2);
    assertThat(doubts()).isEqualTo(2);

    assertThat(swept()).isZero();
    clock.advance(Duration.ofMinutes(16));
    assertThat(swept()).isEqualTo(2);

    assertThat(stored()).isOne();
    assertThat(doubts()).isZero();
    assertThat(attachments.of(attached, folders.id(), OWNER)).hasSize(1);
  }

  /** A crash in the middle of an upload leaves pieces without an entry of the whole file. */
  @Test
  void piecesOfACrashedUploadAreSwept() {
    files.doubt(new StoredFiles.Doubt("f-1", "folders", folders.id()), clock.instant());
    byte[] bytes = Samples.pdf(600_000);
    files.write("f-1").write(bytes, 0, bytes.length);
    assertThat(pieces()).isPositive();

    clock.advance(Duration.ofMinutes(16));
    swept();

    nothingIsLeft();
  }

  private int swept() {
    Look look = new Look(clock.instant(), clock.instant(), List.of(), 100);
    Set<String> found = Set.copyOf(sweep.unfinished(look).keySet());
    found.forEach(file -> sweep.finish(file, Cause.internal("test", clock.instant())));
    return found.size();
  }

  @Test
  void aFileThatWasDamagedInTheStoreIsNotHandedOutAsAWhole() {
    Attachment added = add(Samples.PDF).attachment();
    byte[] other = Samples.PDF.clone();
    other[12] ^= 1;
    database
        .getCollection("attachments.chunks")
        .updateOne(Filters.exists("n"), Updates.set("data", new BsonBinary(other)));

    assertThatThrownBy(() -> read(added))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not what was stored");
  }

  @Test
  void aFileWithAVirusIsRefusedAndLeavesNothing() {
    try (Clamd clamd = new Clamd(25_000_000)) {
      Attachments scanned = with(new ClamdScanner(clamd.address()));
      byte[] clean = Samples.pdf(300_000);
      assertThat(add(scanned, clean, null).attachment().size()).isEqualTo(300_000);
      assertThat(clamd.seen()).hasSize(1).first().isEqualTo(clean);

      assertThatThrownBy(() -> add(scanned, Samples.text("%PDF-1.7 EICAR"), null))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("Eicar-Test-Signature");
      assertThat(stored()).isOne();
      assertThat(doubts()).isZero();
    }
  }

  /** What nobody can judge is not taken: the scanner is away, or takes no files of this size. */
  @Test
  void withoutTheScannersWordNothingIsTaken() {
    Clamd gone = new Clamd(1);
    AttachmentProperties.Clamd address = gone.address();
    assertThatThrownBy(() -> add(with(new ClamdScanner(address)), Samples.PDF, null))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.UNAVAILABLE));
    gone.close();
    assertThatThrownBy(() -> add(with(new ClamdScanner(address)), Samples.PDF, null))
        .isInstanceOf(ProblemException.class);
    nothingIsLeft();
  }
}
