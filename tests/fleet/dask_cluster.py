"""A cluster of two workers on this machine, in a process of its own.

Prints the address of its scheduler and the PIDs of its workers as JSON, and ends with its input.
"""

from __future__ import annotations

import json
import sys

if __name__ == "__main__":
    import dask
    from distributed import LocalCluster

    # A batch is given up with its first worker, not with its fourth.
    dask.config.set({"distributed.scheduler.allowed-failures": 0})
    with LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        pids = [worker.pid for worker in cluster.workers.values()]
        print(json.dumps({"address": cluster.scheduler_address, "pids": pids}), flush=True)
        sys.stdin.read()
