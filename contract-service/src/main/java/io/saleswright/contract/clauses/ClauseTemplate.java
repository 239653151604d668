package io.saleswright.contract.clauses;

import io.saleswright.contract.clauses.Clause.TemplateRef;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that contracts take, in all its versions (CON-01). A new version changes no contract that
 * took an earlier one.
 *
 * @param name what people call it
 * @param topic what it is about
 * @param kinds kinds of contract that it is meant for; empty when for all
 * @param versions the oldest first, at least one
 * @param retired whether it is not in use any more
 */
public record ClauseTemplate(
    String name,
    String topic,
    List<ContractKind> kinds,
    List<TemplateVersion> versions,
    boolean retired) {

  public ClauseTemplate {
    kinds = List.copyOf(kinds);
    versions = List.copyOf(versions);
  }

  static Change<ClauseTemplate> written(TemplateSheet sheet, Act act) {
    TemplateVersion first = new TemplateVersion(1, sheet.text(), act.by(), act.at());
    return Change.to(
        new ClauseTemplate(sheet.name(), sheet.topic(), sheet.kinds(), List.of(first), false));
  }

  /** Says something else from now on. */
  Change<ClauseTemplate> revised(TemplateSheet sheet, Act act) {
    mustBeInUse(TemplateStep.REVISE);
    List<TemplateVersion> all = new ArrayList<>(versions);
    if (!newest().text().equals(sheet.text())) {
      all.add(new TemplateVersion(newest().number() + 1, sheet.text(), act.by(), act.at()));
    }
    return Change.to(new ClauseTemplate(sheet.name(), sheet.topic(), sheet.kinds(), all, false))
        .editing();
  }

  /** Is not taken by new contracts any more. */
  Change<ClauseTemplate> retiring() {
    mustBeInUse(TemplateStep.RETIRE);
    return Change.to(new ClauseTemplate(name, topic, kinds, versions, true));
  }

  /** The newest version. */
  public TemplateVersion newest() {
    return versions.getLast();
  }

  /** Whether it is in use. */
  public TemplateStage stage() {
    return retired ? TemplateStage.RETIRED : TemplateStage.IN_USE;
  }

  /**
   * Checks whether it may be changed.
   *
   * @throws RuleViolation when it is retired
   */
  void mustBeInUse(TemplateStep step) {
    step.mustStartFrom(stage());
  }

  /** Its newest version as a clause of a contract. */
  public Clause clause(String id) {
    return new Clause(topic, newest().text(), new TemplateRef(id, newest().number()));
  }
}
