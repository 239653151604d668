package io.saleswright.platform.web.problem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words what Tomcat refuses before any filter sees the request: malformed request lines, headers
 * that are too large. In English only, because nothing of such a request can be trusted.
 */
final class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** {@inheritDoc} */
  @Override
  public void customize(TomcatServletWebServerFactory tomcat) {
    tomcat.addContextCustomizers(context -> {
      if (context.getParent() instanceof StandardHost host) {
        host.setErrorReportValveClass(ProblemValve.class.getName());
      }
    });
  }

  /** Reports with a problem in place of a page. Tomcat makes it by its name. */
  public static final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      int status = response.getStatus();
      if (status < FIRST_ERROR
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      try {
        byte[] body = new JsonMapper().writeValueAsBytes(problem(status));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
      } catch (IOException gone) {
        container.getLogger().debug("the caller of a malformed request is gone", gone);
      }
    }

    private static Problem problem(int status) {
      ProblemTexts texts = ProblemTexts.load(new DefaultResourceLoader());
      ProblemKind kind = ProblemKind.ofStatus(status);
      Finding finding =
          kind == ProblemKind.INTERNAL_ERROR ? Problems.unexpected(null) : Finding.of(kind);
      return new Problem(
          ProblemType.PATH + finding.slug(),
          texts.title(finding, Locale.ENGLISH),
          status,
          texts.detail(finding, Locale.ENGLISH),
          null,
          null,
          List.of(),
          Map.of(),
          null);
    }
  }
}
