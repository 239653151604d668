package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.Clearance;
import java.util.List;
import java.util.function.Function;

/**
 * The classes of secrecy of one type's aggregates, which decide beside whom they belong to who sees
 * them (SEC-01). Whoever looks after one, or to whom it was opened, sees it whatever its class.
 *
 * @param of the class of an aggregate, from its state
 * @param field field of the envelope with the class
 * @param roles the roles to which an aggregate was opened, from its state
 * @param rolesField field of the envelope with these roles
 * @param clearance what somebody may see; asked anew each time, because policies change
 * @param <S> the aggregate's state
 */
public record Classes<S>(
    Function<S, String> of,
    String field,
    Function<S, List<String>> roles,
    String rolesField,
    Function<Caller, Clearance> clearance) {}
