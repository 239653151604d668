package io.saleswright.complaint.statistics;

import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Outcome;
import io.saleswright.complaint.course.Revisit;
import io.saleswright.complaint.course.Solution;
import io.saleswright.complaint.inquiry.RootCause;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reckons figures of complaints, as they were known at a moment (CMP-20).
 *
 * @param period of what period, and as it was known when
 * @param calendar the company's working time
 */
record Reckoning(Period period, WorkCalendar calendar) {

  /**
   * One entry for each value, those with the most complaints first. What was withdrawn later than
   * the moment counts, because nobody knew; and so does what was withdrawn after something was
   * told, asked or given, because that stays.
   */
  List<Figures> cut(Cut cut, Collection<Complaint> complaints) {
    Map<String, List<Complaint>> groups = new HashMap<>();
    for (Complaint complaint : complaints) {
      if (isEnded(complaint, Ending.Kind.WITHDRAWN) && !wasWorkedOn(complaint)) {
        continue;
      }
      String key = Objects.requireNonNullElse(key(cut, complaint), "");
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(complaint);
    }
    return groups.entrySet().stream()
        .map(group -> figures(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingInt(Figures::complaints)
                .reversed()
                .thenComparing(figures -> Objects.requireNonNullElse(figures.key(), "")))
        .toList();
  }

  private boolean wasWorkedOn(Complaint complaint) {
    Outcome outcome = complaint.outcome();
    return outcome.solutions().stream().anyMatch(one -> period.knows(one.at()))
        || outcome.offered().stream().anyMatch(this::isGiven);
  }

  private boolean isGiven(Remedy remedy) {
    return remedy.execution() != null && period.knows(remedy.execution().at());
  }

  private @Nullable String key(Cut cut, Complaint complaint) {
    return switch (cut) {
      case ALL -> "ALL";
      case KIND -> complaint.matter().kind().name();
      case SEVERITY -> complaint.matter().severityAt(period.asOf()).name();
      case CAUSE -> cause(complaint);
      case PRODUCT -> complaint.matter().goods().productCode();
      case HANDLER -> complaint.handling().handlerAt(period.asOf());
      case REGION -> complaint.complainant().regionAt(period.asOf());
    };
  }

  private @Nullable String cause(Complaint complaint) {
    RootCause cause = complaint.inquired().causeKnown(period::knows);
    return cause == null ? null : cause.path();
  }

  private Figures figures(@Nullable String key, List<Complaint> complaints) {
    return new Figures(
        key,
        complaints.size(),
        answers(complaints),
        solutions(complaints),
        (int) complaints.stream().filter(this::isReopened).count(),
        (int) complaints.stream().filter(this::isClosed).count(),
        satisfaction(complaints),
        cost(complaints));
  }

  private Durations answers(List<Complaint> complaints) {
    List<Duration> took = new ArrayList<>();
    int inTime = 0;
    for (Complaint complaint : complaints) {
      Instant at = complaint.timing().answer().doneAt();
      if (at != null && period.knows(at)) {
        took.add(calendar.workingTimeBetween(told(complaint), at));
        inTime += at.isAfter(complaint.timing().answer().due()) ? 0 : 1;
      }
    }
    return Durations.of(took, inTime);
  }

  /** What the customer waited counts from when they told it, and not from when it was entered. */
  private static Instant told(Complaint complaint) {
    return complaint.matter().arrival().receivedAt();
  }

  /** The first solution counts: one that was none is seen among the reopened. */
  private Durations solutions(List<Complaint> complaints) {
    List<Duration> took = new ArrayList<>();
    int inTime = 0;
    for (Complaint complaint : complaints) {
      List<Solution> all = complaint.outcome().solutions();
      if (!all.isEmpty() && period.knows(all.getFirst().at())) {
        Solution first = all.getFirst();
        Duration whole = calendar.workingTimeBetween(told(complaint), first.at());
        took.add(whole.minusSeconds(Math.min(whole.toSeconds(), first.waited())));
        inTime += first.isInTime() ? 1 : 0;
      }
    }
    return Durations.of(took, inTime);
  }

  private boolean isReopened(Complaint complaint) {
    return complaint.outcome().revisits().stream()
        .anyMatch(revisit -> !revisit.solved() && period.knows(revisit.at()));
  }

  private boolean isClosed(Complaint complaint) {
    return isEnded(complaint, Ending.Kind.CLOSED);
  }

  private boolean isEnded(Complaint complaint, Ending.Kind kind) {
    Ending ending = complaint.outcome().ending();
    return ending != null && ending.kind() == kind && period.knows(ending.at());
  }

  private @Nullable BigDecimal satisfaction(List<Complaint> complaints) {
    List<Integer> scores = new ArrayList<>();
    for (Complaint complaint : complaints) {
      @Nullable Integer last = null;
      for (Revisit revisit : complaint.outcome().revisits()) {
        if (revisit.score() != null && period.knows(revisit.at())) {
          last = revisit.score();
        }
      }
      if (last != null) {
        scores.add(last);
      }
    }
    if (scores.isEmpty()) {
      return null;
    }
    int sum = scores.stream().mapToInt(Integer::intValue).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
  }

  private List<Money> cost(List<Complaint> complaints) {
    Map<String, Money> sums = new TreeMap<>();
    for (Complaint complaint : complaints) {
      for (Remedy remedy : complaint.outcome().offered()) {
        if (isGiven(remedy)) {
          sums.merge(remedy.amount().currency(), remedy.amount(), Money::plus);
        }
      }
    }
    return List.copyOf(sums.values());
  }
}
