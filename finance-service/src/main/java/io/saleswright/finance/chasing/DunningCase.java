package io.saleswright.finance.chasing;

import io.saleswright.finance.dunned.Call;
import io.saleswright.finance.dunned.Letter;
import io.saleswright.finance.dunned.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the overdue money of one receivable is chased (FIN-06). It begins when something becomes
 * overdue and ends when nothing is any more; money that is overdue again goes on in the same case.
 * Its identity is the receivable's.
 *
 * @param debtor who owes, and who looks after it
 * @param stage what is next
 * @param debt what is overdue
 * @param letters the letters, oldest first
 * @param calls the calls, oldest first
 * @param promises the promises, oldest first; at most the last one runs
 * @param complaints numbers of the open complaints that hold it
 * @param dueSince since when somebody has to chase it; null when nobody has to
 * @param nextOn the day on which to look again; null when only news can change anything
 */
public record DunningCase(
    Debtor debtor,
    DunningStage stage,
    Debt debt,
    List<Letter> letters,
    List<Call> calls,
    List<Promise> promises,
    List<String> complaints,
    @Nullable Instant dueSince,
    @Nullable LocalDate nextOn) {

  public DunningCase {
    letters = List.copyOf(letters);
    calls = List.copyOf(calls);
    promises = List.copyOf(promises);
    complaints = List.copyOf(complaints);
  }

  /** When and at which level somebody chased it last. */
  record Chase(int level, Instant at) {}

  /** The last time that it was chased since it has been overdue. */
  Optional<Chase> lastChase() {
    return Stream.concat(
            letters.stream().map(letter -> new Chase(letter.level(), letter.at())),
            calls.stream().map(call -> new Chase(call.level(), call.at())))
        .filter(chase -> !chase.at().isBefore(debt.since()))
        .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
  }

  /** Whether somebody chased it before a moment, since it has been overdue. */
  public boolean isChasedBefore(Instant moment) {
    return Stream.concat(letters.stream().map(Letter::at), calls.stream().map(Call::at))
        .anyMatch(at -> !at.isBefore(debt.since()) && at.isBefore(moment));
  }

  /** The promise that runs, or null when none does. */
  public @Nullable Promise promise() {
    return promises.isEmpty() || !promises.getLast().runs() ? null : promises.getLast();
  }

  DunningCase with(List<Promise> others) {
    return new DunningCase(
        debtor, stage, debt, letters, calls, others, complaints, dueSince, nextOn);
  }

  DunningCase with(Letter letter) {
    return withLetters(Stream.concat(letters.stream(), Stream.of(letter)).toList());
  }

  DunningCase withLetters(List<Letter> others) {
    return new DunningCase(
        debtor, stage, debt, others, calls, promises, complaints, dueSince, nextOn);
  }

  DunningCase with(Call call) {
    List<Call> all = Stream.concat(calls.stream(), Stream.of(call)).toList();
    return new DunningCase(
        debtor, stage, debt, letters, all, promises, complaints, dueSince, nextOn);
  }
}
