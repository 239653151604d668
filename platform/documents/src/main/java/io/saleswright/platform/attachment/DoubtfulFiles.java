package io.saleswright.platform.attachment;

import io.saleswright.platform.attachment.StoredFiles.Doubt;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Removes the bytes that no aggregate names, whatever ended the command to which they belonged. */
final class DoubtfulFiles implements UnfinishedWork {

  private final StoredFiles files;
  private final List<AttachedTo<?>> owners;
  private final Duration patience;

  DoubtfulFiles(StoredFiles files, List<AttachedTo<?>> owners, Duration patience) {
    this.files = files;
    this.owners = owners;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "files in doubt";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return files.doubtful(look, patience);
  }

  @Override
  public void finish(String file, Cause cause) {
    files
        .doubtOf(file)
        .ifPresent(doubt -> {
          if (owner(doubt).names(doubt.subject(), file)) {
            files.settle(file);
          } else {
            files.remove(file);
          }
        });
  }

  /** Bytes of a kind of aggregates that this release does not know are left alone. */
  private AttachedTo<?> owner(Doubt doubt) {
    return owners.stream()
        .filter(one -> one.thing().equals(doubt.thing()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody knows " + doubt.thing()));
  }
}
