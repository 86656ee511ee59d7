import { as, factList } from '../fact_list.js';
import { section } from '../view.js';

/**
 * Activity of the machine before the crash.
 * @param {import('../view.js').View} view
 */
export function activity(view) {
  if (!view.facts.activity) {
    return null;
  }
  return section(
    'activity',
    'Activity',
    factList(view, [
      { path: 'activity.summary', label: 'Summary', show: summary },
      { path: 'activity.seconds_since_boot', label: 'Since the boot', show: as.duration },
      { path: 'activity.starting', label: 'Starting', show: as.yes },
      { path: 'activity.sleep', label: 'Sleep', show: as.yes },
      { path: 'activity.connected_standby', label: 'Connected standby', show: as.yes },
      { path: 'activity.shutdown', label: 'Shutting down', show: as.yes },
      { path: 'activity.log_off', label: 'Logging off', show: as.yes },
      { path: 'activity.display_locked', label: 'Display locked', show: as.yes },
      { path: 'activity.notification', label: 'Winlogon' },
      { path: 'activity.boots_without_shutdown', label: 'Boots without shutdown', show: as.count },
      { path: 'activity.last_device', label: 'Last device', show: (it) => `${it.device} ${it.instance_id}` },
      { path: 'activity.framework_driver', label: 'Framework driver' },
    ]),
  );
}

/** @param {{value: string}[]} all */
const summary = (all) => all.map(({ value }) => value).join('; ') || 'nothing remarkable';
