package io.saleswright.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal whose files were torn or damaged while nobody watched. */
class FileJournalTests {

  private static final String ORDERS = "order.orders";

  @TempDir Path directory;

  private final Lock exclusion = new ReentrantLock();
  private final CompletableFuture<Void> failure = new CompletableFuture<>();

  @Test
  void bringsBackWhatWasAppended() throws Exception {
    append(put(0, "a"), put(1, "b"));
    append(new Change.Remove(ORDERS, 0), put(2, "c"));

    assertThat(recovered()).containsExactly("b", "c");
  }

  @Test
  void runsAnActionWhenItsCommandIsSafe() throws Exception {
    try (var journal = open()) {
      var safe = new CompletableFuture<byte[]>();
      var command = journal.append(List.of(put(0, "a")));
      journal.whenSafe(command, () -> safe.complete(read(log(0))));

      assertThat(new String(safe.get(1, TimeUnit.MINUTES), UTF_8)).contains(ORDERS);
      assertThat(journal.lastAppended()).isEqualTo(command);
    }
  }

  @Test
  void holdsBackTheActionOfACommandThatIsNotThere() throws Exception {
    var ran = new CompletableFuture<Void>();
    try (var journal = open()) {
      journal.whenSafe(2, () -> ran.complete(null));
      var first = new CompletableFuture<Void>();
      journal.whenSafe(journal.append(List.of(put(0, "a"))), () -> first.complete(null));
      first.get(1, TimeUnit.MINUTES);

      assertThat(ran).isNotDone();
      journal.append(List.of(put(1, "b")));
    }
    assertThat(ran).isDone();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 20, 40})
  void cutsATornTail(int missingBytes) throws Exception {
    append(put(0, "first"));
    append(put(0, "second"), put(1, "third"));
    var log = log(1);
    var whole = read(log);
    Files.write(log, Arrays.copyOf(whole, whole.length - missingBytes));

    assertThat(recovered()).containsExactly("first");
    append(put(1, "afterwards"));
    assertThat(recovered()).containsExactly("first", "afterwards");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 5000})
  void cutsZeroesThatAMachineLeftBehind(int zeroes) throws Exception {
    append(put(0, "first"));
    Files.write(log(0), new byte[zeroes], StandardOpenOption.APPEND);

    assertThat(recovered()).containsExactly("first");
  }

  @Test
  void goesOnAfterALogWithoutAHeader() throws Exception {
    append(put(0, "first"));
    Files.write(log(1), new byte[] {1, 2, 3});

    assertThat(recovered()).containsExactly("first");
    append(put(1, "second"));
    assertThat(recovered()).containsExactly("first", "second");
  }

  @Test
  void refusesDamageBeforeWhatWasWrittenLater() throws Exception {
    appendTwoFrames();
    flipByte(log(0), Frame.FILE_HEADER + Frame.HEADER + 5);

    assertThatThrownBy(this::recovered)
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining(log(0) + " is damaged at byte 16")
        .hasMessageContaining("what was written later");
  }

  @Test
  void refusesADamagedLengthBeforeWhatWasWrittenLater() throws Exception {
    appendTwoFrames();
    flipByte(log(0), Frame.FILE_HEADER + 8);

    assertThatThrownBy(this::recovered).isInstanceOf(DamagedStoreException.class);
  }

  @Test
  void refusesATornLogThatIsNotTheLast() throws Exception {
    append(put(0, "first"));
    append(put(1, "second"));
    var log = log(0);
    Files.write(log, Arrays.copyOf(read(log), (int) Files.size(log) - 1));

    assertThatThrownBy(this::recovered)
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining("a later log exists");
  }

  @Test
  void refusesAMissingLog() throws Exception {
    append(put(0, "first"));
    append(put(1, "second"));
    Files.delete(log(0));

    assertThatThrownBy(this::recovered)
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining("log-0")
        .hasMessageContaining("missing");
  }

  @Test
  void refusesATornSnapshot() throws Exception {
    try (var journal = open(new JournalOptions(true, 100))) {
      for (var i = 0; i < 50; i++) {
        write(journal, put(i, "text of document " + i));
      }
    }
    var snapshot = onlyFile("snapshot-");
    Files.write(snapshot, Arrays.copyOf(read(snapshot), (int) Files.size(snapshot) - 16));

    assertThatThrownBy(this::recovered)
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining("not readable to its end");
  }

  @Test
  void refusesAFileOfSomebodyElse() throws Exception {
    Files.writeString(log(0), "these are notes and no log");

    assertThatThrownBy(this::recovered)
        .isInstanceOf(DamagedStoreException.class)
        .hasMessageContaining("does not begin like a file of this store");
  }

  @Test
  void removesAnUnfinishedSnapshot() throws Exception {
    append(put(0, "first"));
    var unfinished = directory.resolve("snapshot-1.unfinished");
    Files.writeString(unfinished, "half");

    assertThat(recovered()).containsExactly("first");
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void refusesADirectoryInUse() throws Exception {
    try (var journal = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(DirectoryInUseException.class)
          .hasMessageContaining(directory.toString());
      write(journal, put(0, "unharmed"));
    }
    assertThat(recovered()).containsExactly("unharmed");
  }

  private FileJournal open() throws IOException {
    return open(JournalOptions.DEFAULTS);
  }

  private FileJournal open(JournalOptions options) throws IOException {
    return FileJournal.open(directory, options, exclusion, failure::completeExceptionally);
  }

  /** Opens, appends one command, closes: one log with one frame. */
  private void append(Change... changes) throws Exception {
    try (var journal = open()) {
      write(journal, changes);
    }
  }

  private void appendTwoFrames() throws Exception {
    try (var journal = open()) {
      write(journal, put(0, "first"));
      write(journal, put(1, "second"));
    }
  }

  /** Makes one command safe; fails with what the disk or the journal's writer failed with. */
  private void write(FileJournal journal, Change... changes) throws Exception {
    var safe = new CompletableFuture<Void>();
    journal.whenSafe(change(journal, changes), () -> safe.complete(null));
    CompletableFuture.anyOf(safe, failure).get(1, TimeUnit.MINUTES);
  }

  /** Excludes the journal's own copying, as whoever changes the contents must. */
  private long change(FileJournal journal, Change... changes) {
    exclusion.lock();
    try {
      List.of(changes).forEach(journal.contents()::apply);
      return journal.append(List.of(changes));
    } finally {
      exclusion.unlock();
    }
  }

  private static Change put(long position, String text) {
    return new Change.Put(ORDERS, position, StoredDocument.of(new Document("text", text)));
  }

  private List<Object> recovered() throws IOException {
    try (var journal = open()) {
      return journal.contents().open(ORDERS).values().stream()
          .map(it -> it.document().get("text"))
          .toList();
    }
  }

  private Path log(int generation) {
    return directory.resolve("log-" + generation);
  }

  private Path onlyFile(String prefix) throws IOException {
    try (var files = Files.list(directory)) {
      var found = files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
      assertThat(found).hasSize(1);
      return found.getFirst();
    }
  }

  private static void flipByte(Path file, int offset) throws IOException {
    var bytes = read(file);
    bytes[offset] ^= 0x40;
    Files.write(file, bytes);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
