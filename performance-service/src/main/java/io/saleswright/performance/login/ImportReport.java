package io.saleswright.performance.login;

import java.util.List;

/**
 * What came of comparing the directory with the login, by staff ids in their order.
 *
 * @param entered whom the directory did not know
 * @param changed whose entry was changed
 * @param differences what stays different, for a person to look at
 * @param missing who is in the directory, does not leave, and is unknown to the login
 * @param unfit whose staff id, team or region at the login can't be taken over
 */
public record ImportReport(
    List<String> entered,
    List<String> changed,
    List<Difference> differences,
    List<String> missing,
    List<String> unfit) {

  public ImportReport {
    entered = List.copyOf(entered);
    changed = List.copyOf(changed);
    differences = List.copyOf(differences);
    missing = List.copyOf(missing);
    unfit = List.copyOf(unfit);
  }
}
