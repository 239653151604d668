package io.saleswright.contract.clauses.web;

import io.saleswright.contract.clauses.ClauseTemplate;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.clauses.TemplateVersion;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;

/**
 * A template as people see it.
 *
 * @param id identity of the template
 * @param state IN_USE or RETIRED
 * @param name what people call it
 * @param topic what it is about
 * @param kinds kinds of contract that it is meant for; empty when for all
 * @param version number of the newest version
 * @param text what the newest version says
 * @param versions all versions, the newest first
 * @param actions what the reader may do now
 */
record TemplateView(
    String id,
    String state,
    String name,
    String topic,
    List<ContractKind> kinds,
    int version,
    String text,
    List<VersionView> versions,
    List<Action> actions) {

  /** One version. */
  record VersionView(int number, String text, String writtenBy, Instant writtenAt) {

    static VersionView of(TemplateVersion version) {
      return new VersionView(
          version.number(), version.text(), version.writtenBy(), version.writtenAt());
    }
  }

  static TemplateView of(Stored<ClauseTemplate> stored, List<Action> actions) {
    ClauseTemplate template = stored.state();
    return new TemplateView(
        stored.id(),
        template.stage().name(),
        template.name(),
        template.topic(),
        template.kinds(),
        template.newest().number(),
        template.newest().text(),
        template.versions().reversed().stream().map(VersionView::of).toList(),
        actions);
  }
}
