package io.saleswright.platform.web.openapi;

import io.saleswright.platform.web.problem.ProblemKind;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes what is reached with a link and without a login: all that lies below /public. */
final class PublicOperations {

  private static final String PREFIX = "/public/";
  private static final Set<ProblemKind> OF_LOGINS =
      EnumSet.of(
          ProblemKind.NOT_AUTHENTICATED,
          ProblemKind.NOT_PERMITTED,
          ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE);
  private static final Set<ProblemKind> OF_LINKS =
      EnumSet.of(ProblemKind.LINK_INVALID, ProblemKind.LINK_EXPIRED, ProblemKind.LINK_REVOKED);

  private PublicOperations() {}

  static boolean include(HandlerMethod handler) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
    return mapping != null && List.of(mapping.path()).stream().anyMatch(p -> p.startsWith(PREFIX));
  }

  /** The problems of a public operation in the place of those that have to do with logins. */
  static Set<ProblemKind> problems(Set<ProblemKind> kinds) {
    Set<ProblemKind> others = EnumSet.copyOf(kinds);
    others.removeAll(OF_LOGINS);
    others.addAll(OF_LINKS);
    return others;
  }

  /** No token is asked for, and a link is. */
  static void add(Operation operation, HandlerMethod handler) {
    if (include(handler)) {
      operation.setSecurity(List.of());
      Parameter link = link();
      if (operation.getParameters() != null) {
        operation.getParameters().removeIf(known -> known.getName().equals(link.getName()));
      }
      operation.addParametersItem(link);
    }
  }

  private static Parameter link() {
    return new HeaderParameter()
        .name("Saleswright-Link")
        .description("The link: what its address has behind the sign #.")
        .required(true)
        .schema(new StringSchema().maxLength(700));
  }
}
