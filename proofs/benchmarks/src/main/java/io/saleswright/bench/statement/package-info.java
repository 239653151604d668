/** How long the statements of banks take. */
@NullMarked
package io.saleswright.bench.statement;

import org.jspecify.annotations.NullMarked;
