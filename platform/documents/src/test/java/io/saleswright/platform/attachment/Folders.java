package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One folder in memory, whose store can be told to fail. */
final class Folders implements Aggregates<Folder> {

  private static final String ID = "folder-1";

  private final Set<String> keys = new HashSet<>();
  private Folder folder = new Folder("DEMO-1", List.of());
  private Runnable before = () -> {};
  private Runnable after = () -> {};

  String id() {
    return ID;
  }

  void replace(Folder other) {
    folder = other;
  }

  /** Fails the next write, which has no effect. */
  void failBefore(RuntimeException failure) {
    before = once(failure);
  }

  /** Fails the next write, which has its effect. */
  void failAfter(RuntimeException failure) {
    after = once(failure);
  }

  private Runnable once(RuntimeException failure) {
    return () -> {
      before = () -> {};
      after = () -> {};
      throw failure;
    };
  }

  @Override
  public Optional<Stored<Folder>> find(String id) {
    return id.equals(ID) ? Optional.of(stored()) : Optional.empty();
  }

  @Override
  public Stored<Folder> get(String id) {
    return find(id).orElseThrow(() -> new NotFound("folder"));
  }

  @Override
  public Stored<Folder> change(
      String id, Cause cause, Function<Stored<Folder>, Change<Folder>> decision) {
    String key = cause.key() == null ? "" : cause.key().memory(cause.by());
    if (keys.contains(key)) {
      return stored().asRepeat();
    }
    Folder decided = decision.apply(get(id)).state();
    before.run();
    folder = decided;
    if (!key.isEmpty()) {
      keys.add(key);
    }
    after.run();
    return stored();
  }

  @Override
  public Stored<Folder> change(
      String id, long revision, Cause cause, Function<Stored<Folder>, Change<Folder>> decision) {
    return change(id, cause, decision);
  }

  @Override
  public Stored<Folder> create(Cause cause, Function<String, Change<Folder>> birth) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Stored<Folder> createAt(String id, Cause cause, Function<String, Change<Folder>> birth) {
    throw new UnsupportedOperationException();
  }

  private Stored<Folder> stored() {
    Instant now = Instant.EPOCH;
    return new Stored<>(ID, 1, 1, 0, folder, List.of(), now, "DEMO-1", now, "DEMO-1", false);
  }
}
