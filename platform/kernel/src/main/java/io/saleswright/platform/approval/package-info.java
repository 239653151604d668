/**
 * Approval chains: who has to agree with a paper, one after the other, as the company's policy says
 * (CON-03, QUO-08). The chain is policy data, evaluated by pure functions; what was decided is part
 * of the paper's aggregate and is written with it. Nobody decides on their own paper, nor twice on
 * the same one (SEC-06).
 */
@NullMarked
package io.saleswright.platform.approval;

import org.jspecify.annotations.NullMarked;
