package io.saleswright.performance.login.web;

import io.saleswright.performance.login.Difference;
import io.saleswright.performance.login.ImportReport;
import io.saleswright.performance.login.LoginDesk;
import io.saleswright.platform.kernel.Act;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Fills the directory from the login. */
@RestController
class ImportController {

  private final LoginDesk desk;

  ImportController(LoginDesk desk) {
    this.desk = desk;
  }

  /**
   * How the directory is filled.
   *
   * @param adopt whether name, team and region are taken over from the login; when it is left out,
   *     differences are only named
   */
  record LoginImport(@Nullable Boolean adopt) {}

  /** What directory and login say differently of somebody. */
  record LoginDifference(
      String staffId, String field, @Nullable String directory, @Nullable String login) {

    static LoginDifference of(Difference found) {
      return new LoginDifference(found.staffId(), found.field(), found.directory(), found.login());
    }
  }

  /**
   * What came of it, by staff ids.
   *
   * @param entered whom the directory did not know
   * @param changed whose entry was changed
   * @param differences what stays different
   * @param missing who is in the directory and unknown to the login
   * @param unfit whose staff id, team or region at the login is no code
   */
  record LoginImportView(
      List<String> entered,
      List<String> changed,
      List<LoginDifference> differences,
      List<String> missing,
      List<String> unfit) {

    static LoginImportView of(ImportReport report) {
      return new LoginImportView(
          report.entered(),
          report.changed(),
          report.differences().stream().map(LoginDifference::of).toList(),
          report.missing(),
          report.unfit());
    }
  }

  /**
   * Compares the directory with the login: who is unknown is entered, roles are the login's, and
   * what else differs is named or taken over (HR-11). Nobody is deleted, and a repeat changes
   * nothing.
   */
  @PostMapping("/api/staff/import-from-login")
  LoginImportView fill(@RequestBody @Valid LoginImport body, Act act) {
    return LoginImportView.of(desk.fill(Boolean.TRUE.equals(body.adopt()), act));
  }
}
