package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the templates of clauses (CON-01). They belong to the company, so all readers see all. */
public final class TemplateDesk {

  private static final Trials<TemplateStep, ClauseTemplate, Boolean> TRIALS =
      Trials.<TemplateStep, ClauseTemplate, Boolean>of(TemplateStep.class)
          .trying(TemplateStep.REVISE, (it, _, _) -> it.state().mustBeInUse(TemplateStep.REVISE))
          .trying(TemplateStep.RETIRE, (it, _, _) -> it.state().mustBeInUse(TemplateStep.RETIRE))
          .complete();

  private final Aggregates<ClauseTemplate> templates;
  private final TemplateSearch search;
  private final InstantSource time;

  TemplateDesk(Aggregates<ClauseTemplate> templates, TemplateSearch search, InstantSource time) {
    this.templates = templates;
    this.search = search;
    this.time = time;
  }

  /**
   * Writes a template.
   *
   * @throws RuleViolation when another one in use has its name
   */
  public Stored<ClauseTemplate> write(TemplateSheet sheet, Act act) {
    TemplateStep.WRITE.mustBeOpenTo(act.caller());
    return templates.create(
        act.cause(),
        id -> {
          mustBeFree(sheet.name(), id);
          return ClauseTemplate.written(sheet, act);
        });
  }

  /**
   * Says something else; contracts that took an earlier version keep it.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else revised it since
   * @throws RuleViolation when it is retired, or another one in use has the name
   */
  public Stored<ClauseTemplate> revise(String id, long revision, TemplateSheet sheet, Act act) {
    TemplateStep.REVISE.mustBeOpenTo(act.caller());
    return templates.change(
        id,
        revision,
        act.cause(),
        now -> {
          mustBeFree(sheet.name(), id);
          return now.state().revised(sheet, act);
        });
  }

  /**
   * Takes it out of use.
   *
   * @throws RuleViolation when it is retired
   */
  public Stored<ClauseTemplate> retire(String id, Act act) {
    TemplateStep.RETIRE.mustBeOpenTo(act.caller());
    return templates.change(id, act.cause(), now -> now.state().retiring());
  }

  /**
   * A template with all its versions.
   *
   * @throws NotFound when there is none
   */
  public Stored<ClauseTemplate> get(String id, Caller caller) {
    TemplateStep.READ.mustBeOpenTo(caller);
    return templates.get(id);
  }

  /** Templates, newest first. */
  public List<Stored<ClauseTemplate>> list(
      @Nullable ContractKind kind, boolean retired, Slice slice, Caller caller) {
    TemplateStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(kind, retired, slice);
  }

  /** What the caller could do with a template now. */
  public List<Answer> possible(Stored<ClauseTemplate> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }

  private void mustBeFree(String name, String id) {
    String other = search.inUseCalled(name);
    TemplateRefusal.TEMPLATE_NAME_TAKEN.when(other != null && !other.equals(id));
  }
}
