/** Keeps the company's rules in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.regulations.persistence;

import org.jspecify.annotations.NullMarked;
