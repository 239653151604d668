package io.saleswright.complaint.statistics;

import io.saleswright.complaint.course.Clock;
import io.saleswright.complaint.course.Ending;
import io.saleswright.complaint.course.Revisit;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.work.Coverage;
import io.saleswright.complaint.work.Guidance;
import io.saleswright.complaint.work.Triage;
import io.saleswright.complaint.work.Visit;
import io.saleswright.complaint.work.VisitReport;
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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reckons figures of after-sales service, as they were known at a moment (CMP-20).
 *
 * @param period of what period, and as it was known when
 * @param calendar the company's working time
 */
record ServiceReckoning(Period period, WorkCalendar calendar) {

  /**
   * One entry for each value, those with the most cases first. What was withdrawn later than the
   * moment counts, because nobody knew.
   */
  List<ServiceFigures> cut(ServiceCut cut, Collection<ServiceCase> cases) {
    Map<String, List<ServiceCase>> groups = new HashMap<>();
    for (ServiceCase one : cases) {
      if (!isEnded(one, Ending.Kind.WITHDRAWN)) {
        String key = Objects.requireNonNullElse(key(cut, one), "");
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
      }
    }
    return groups.entrySet().stream()
        .map(group -> figures(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingInt(ServiceFigures::cases)
                .reversed()
                .thenComparing(figures -> Objects.requireNonNullElse(figures.key(), "")))
        .toList();
  }

  private @Nullable String key(ServiceCut cut, ServiceCase one) {
    Triage triage = triage(one);
    return switch (cut) {
      case ALL -> "ALL";
      case PRODUCT -> one.problem().goods().productCode();
      case PROBLEM -> triage == null ? null : triage.problem();
      case HANDLER -> one.course().handlerAt(period.asOf());
      case REGION -> one.customer().regionAt(period.asOf());
      case DIFFICULTY -> triage == null ? null : triage.difficulty().name();
      case COVERAGE -> triage == null ? null : triage.warranty().coverage().name();
    };
  }

  /** What the clerk found, as far as that was known. */
  private @Nullable Triage triage(ServiceCase one) {
    Triage found = one.triage();
    return found == null || !period.knows(found.at()) ? null : found;
  }

  private ServiceFigures figures(@Nullable String key, List<ServiceCase> cases) {
    return new ServiceFigures(
        key,
        cases.size(),
        responses(cases),
        solutions(cases),
        cases.stream().mapToInt(this::visits).sum(),
        count(cases, this::isInWarranty),
        count(cases, this::isReopened),
        count(cases, one -> isEnded(one, Ending.Kind.CLOSED)),
        satisfaction(cases));
  }

  private static int count(List<ServiceCase> cases, Predicate<ServiceCase> which) {
    return (int) cases.stream().filter(which).count();
  }

  private Durations responses(List<ServiceCase> cases) {
    List<Duration> took = new ArrayList<>();
    int inTime = 0;
    for (ServiceCase one : cases) {
      Clock first = one.course().first();
      Instant heard = first == null ? null : first.doneAt();
      if (first != null && heard != null && period.knows(heard)) {
        took.add(since(one, heard));
        inTime += heard.isAfter(first.due()) ? 0 : 1;
      }
    }
    return Durations.of(took, inTime);
  }

  /** The first solution counts: one that was none is seen among the reopened. */
  private Durations solutions(List<ServiceCase> cases) {
    List<Duration> took =
        cases.stream()
            .flatMap(one -> solvedAt(one).filter(period::knows).map(at -> since(one, at)).stream())
            .toList();
    return Durations.of(took, 0);
  }

  private static Optional<Instant> solvedAt(ServiceCase one) {
    Stream<Instant> told = one.guidances().stream().filter(Guidance::helped).map(Guidance::at);
    Stream<Instant> made =
        one.visits().stream()
            .map(Visit::report)
            .filter(Objects::nonNull)
            .filter(VisitReport::helped)
            .map(VisitReport::at);
    return Stream.concat(told, made).min(Comparator.naturalOrder());
  }

  private Duration since(ServiceCase one, Instant at) {
    return calendar.workingTimeBetween(one.problem().arrival().receivedAt(), at);
  }

  private int visits(ServiceCase one) {
    return (int)
        one.visits().stream()
            .map(Visit::report)
            .filter(report -> report != null && period.knows(report.at()))
            .count();
  }

  private boolean isInWarranty(ServiceCase one) {
    Triage found = triage(one);
    return found != null && found.warranty().coverage() == Coverage.IN_WARRANTY;
  }

  private boolean isReopened(ServiceCase one) {
    return one.course().revisits().stream()
        .anyMatch(said -> !said.solved() && period.knows(said.at()));
  }

  private boolean isEnded(ServiceCase one, Ending.Kind kind) {
    Ending ending = one.course().ending();
    return ending != null && ending.kind() == kind && period.knows(ending.at());
  }

  private @Nullable BigDecimal satisfaction(List<ServiceCase> cases) {
    List<Integer> scores =
        cases.stream()
            .map(one ->
                one.course().revisits().stream()
                    .filter(said -> period.knows(said.at()))
                    .map(Revisit::score)
                    .filter(Objects::nonNull)
                    .reduce((_, later) -> later))
            .flatMap(Optional::stream)
            .toList();
    return scores.isEmpty()
        ? null
        : BigDecimal.valueOf(scores.stream().mapToInt(Integer::intValue).sum())
            .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
  }
}
