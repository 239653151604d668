package io.saleswright.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Words what Tomcat refuses before any filter sees the request: malformed request lines, headers
 * that are too large. In English only, because nothing of such a request can be trusted.
 */
@Component
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

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      ProblemKind kind = ProblemKind.ofStatus(status);
      ProblemTexts texts = new ProblemTexts();
      String body =
          String.format(
              Locale.ROOT,
              """
              {"type":"%s","title":"%s","status":%d,"detail":"%s"}\
              """,
              kind.type(),
              texts.title(kind, Locale.ENGLISH),
              status,
              texts.detail(kind, Locale.ENGLISH));
      try {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.finishResponse();
      } catch (IOException gone) {
        container.getLogger().debug("the caller of a malformed request is gone", gone);
      }
    }
  }
}
