/**
 * What is told of quotes: facts without personal data, enough to draft a contract from (QUO-07).
 * CORE module.
 */
@NullMarked
package io.saleswright.contract.quoted;

import org.jspecify.annotations.NullMarked;
