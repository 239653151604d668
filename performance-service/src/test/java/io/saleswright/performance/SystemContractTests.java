package io.saleswright.performance;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends RunningDirectory implements SystemContract {}
