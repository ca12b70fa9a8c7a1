"use strict";var ketenkaart=(()=>{var Kd=Object.defineProperty;var O=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Gd=(t,e)=>{for(var n in e)Kd(t,n,{get:e[n],enumerable:!0})};function ut(t){let e=wt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function dl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var wt,me=O(()=>{"use strict";wt=t=>document.getElementById(t)});async function $l(){let t=Uint8Array.from(atob(wt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Oa=Jd(await new Response(e).json())}function Jd(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Oa,Ca=O(()=>{"use strict";me()});function hl(t){var e=ml.get(this);return e||(e=new Map,ml.set(this,e)),(e=fl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var fl,ml,gl=O(()=>{fl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,fl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},ml=new Map});function ks(t){t&&t.parentNode&&t.remove()}function Fa(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ta.call(arguments,2):n),Oo(t,i,s,o,null)}function Oo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Co,__v:o||++yl,__i:-1,__u:0};return!o&&ft.vnode&&ft.vnode(r),r}function $r(t){return t.children}function lr(t,e){this.props=t,this.context=e,this.__g=0}function ss(t,e){if(e==null)return t.__&&ss(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ss(t)}function Xd(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=ys({constructor:Co},n)).__v=n.__v+1,ft.vnode&&ft.vnode(e),Aa(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ss(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,jl(o,e,r),n.__=n.__e=null,e.__e!=s&&vl(e))}function vl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),vl(t)}function bl(t){(8&t.__g||(t.__g|=8,ns.push(t),pr++))&&ja==ft.debounceRendering||((ja=ft.debounceRendering)||queueMicrotask)(xl)}function xl(){try{for(var t,e=1;ns.length;)ns.length>e&&ns.sort(wl),t=ns.shift(),e=ns.length,8&t.__g&&Xd(t)}finally{(pr=ns.length)&&(ja||queueMicrotask)(xl)}}function Sl(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,g,k,_=s.__k||dr,x=e.length;for(c=t$(n,e,_,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||ur,d.__i=$,k=Aa(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Ea(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),g=g||h,4&d.__u?(c=Ol(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=g,c}function t$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,g=h,k=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=Oo(null,i):za(i)?i=x[r]=Oo($r,{children:i}):i.constructor===Co&&i.__b?i=x[r]=Oo(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=e$(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(k=0,m=u.length;k<m;)u[d=k+m>>1]<i.__i?k=d+1:m=d;u[k]=i.__i,$[r]=k+1}for(k=u.length;r--;)$[r]&&($[r]==k?k--:x[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ss(l)),Na(l,l));return s}function Ol(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Ol(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ss(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function e$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function kl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ar(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||kl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||kl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=La[e]||(La[e]=n$(e)),(t.__a||(t.__a={}))[e]=Ma,r=e!=(e=e.replace(_l,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function n$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ir]==null)e[ir]=Ma++;else if(e[ir]<this.__a[t])return;return n(ft.event?ft.event(e):e)}}}function Aa(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,g,k,_,x,E,q,K,W,C,St,M,Ot,re,$e=e.type;if(e.constructor!==Co)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=cr(u,r):r.push(u),l=r[0]||l),(u=ft.__b)&&u(e);t:if(typeof $e=="function"){m=i.length;try{if(_=e.props,x=(u=$e.prototype)&&u.render,E=(u=$e.contextType)&&s[u.__c],q=u?E?E.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new $e(_,q):(e.__c=d=new lr(_,q),d.constructor=$e,d.render=o$),E&&E.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),$e.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=ys({},d.__s)),ys(d.__s,$e.getDerivedStateFromProps(_,d.__s)))),h=d.props,g=d.state,d.__v=e,n.__c){if(_!==h&&x&&!$e.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,q),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,q)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ye){Ye&&(Ye.__=e)}),dr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ss(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,q),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,g,k)})}else x&&!$e.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=q,d.props=_,d.__P=t,d.__g&=-5,K=ft.__r,W=x?25:0;do d.__g&=-9,K&&K(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++W<25);x&&(dr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=ys({},s,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate(h,g)),C=u&&u.type===$r&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ye){Ye&&Na(Ye,Ye)}),n.__k=null),l=n.__k?ss(n,0):null),l=Sl(t,za(C)?C:[C],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(ks),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Ye){if(i.length=m,e.__v=null,c||r)if(Ye&&Ye.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(re=r[Ot-1])&&re.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(re=r[Ot])if(r[Ot]=null,St){if(re==M)break}else{if(re.nodeType!=8)break;re.data.startsWith("$s")&&(M=cr(St=re))}}if(!St){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;St=l}(u=cr(St=e.__c.__z||(e.__c.__z=St)))?(e.__e=St,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ks);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ye&&Ye.then||Cl(e),ft.__e(Ye,e,n)}}else l=e.__e=s$(n.__e,e,n,s,o,r,i,c,p,t);return(u=ft.diffed)&&u(e),l}function cr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Cl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Cl))}function jl(t,e,n){for(var s=0;s<n.length;)Ea(n[s++],n[s++],n[s++]);ft.__c&&ft.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){ft.__e(r,o.__v)}})}function s$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,g,k,_,x=n.props||ur,E=e.props,q=e.type;if(q=="svg"?o="http://www.w3.org/2000/svg":q=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(q?h.localName==q:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!q)return _.createTextNode(E);t=_.createElementNS(o,q,E.is?E:p),l&&(ft.__m&&ft.__m(e,r),l=!1),r=null}if(q){if(p=q=="template"&&t.content||t,r=q=="textarea"&&E.defaultValue!=null?null:r&&Ta.call(p.childNodes),!l&&r)for(x={},u=0;u<t.attributes.length;u++)x[(h=t.attributes[u]).name]=h.value;for(u in x)h=x[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in E||u=="value"&&"defaultValue"in E||u=="checked"&&"defaultChecked"in E||ar(t,u,null,h,o);for(u in E)h=E[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?g=h:u=="checked"?k=h:l&&typeof h!="function"||x[u]===h||ar(t,u,h,x[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(q=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Zd.test(q))&&(o="http://www.w3.org/1999/xhtml"),Sl(p,za(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ss(n,0),l,c),r&&r.some(ks)),l&&q!="textarea"||(u="value",q=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(q!="progress"||g)||ar(t,u,g,x[u],o),u="checked",k!=null&&k!=t[u]&&ar(t,u,k,x[u],o))}else x===E||l&&t.data==E||(t.data=E);return t}function Ea(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){ft.__e(o,n)}}function Na(t,e,n){var s,o,r,i;if(ft.unmount&&ft.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Ea(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){ft.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Na(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=cr(s,r=[]))&&(s==t.__e&&r.some(ks),ks(o),ks(s)),n||ks(t.__e),t.__e=t.__c=t.__=null}function o$(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;ft.__&&ft.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Oo($r,{children:[t]}),o=[],r=[],Aa(e,e.__k,s||ur,ur,e.namespaceURI,s?null:e.firstChild?Ta.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),jl(o,e.__k,r),e.__k.props.children=null}var ft,yl,Qd,ns,ja,pr,wl,ir,_l,Ma,La,Yd,Co,ur,dr,Zd,za,Ta,ys,mr=O(()=>{Co=Symbol.for("pv"),ur={},dr=[],Zd=/^m(i|n|o|s|text|space)$/,za=Array.isArray,Ta=dr.slice,ys=Object.assign;ft={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw pr=0,t}},yl=0,Qd=function(t){return t!=null&&t.constructor===Co},lr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ys({},this.state)),typeof t=="function"&&(t=t(ys({},n),this.props)),t&&(ys(n,t),this.__v&&(e&&this.__k.push(e),bl(this)))},lr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),bl(this))},lr.prototype.render=$r,ns=[],pr=0,wl=function(t,e){return t.__v.__b-e.__v.__b},ir=Symbol(),_l=/(PointerCapture)$|Capture$/i,Ma=0,La={},Yd=0});function hr(t,e){Tt.__h&&Tt.__h(It,t,fr||e),fr=0;var n=It.__H||(It.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return fr=1,r$(Il,t)}function r$(t,e,n){var s=hr(Vs++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Il(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Pa(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=It,!It.__f)){It.__f=!0;var o=It.shouldComponentUpdate;It.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Pa(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function ze(t,e){var n=hr(Vs++,3);!Tt.__s&&Wa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,It.__H.__h.push(n))}function We(t,e){var n=hr(Vs++,4);!Tt.__s&&Wa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,It.__h.push(n))}function Lo(t){return fr=5,we(function(){return{current:t}},[])}function we(t,e){var n=hr(Vs++,7);return Wa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function a$(){var t;do{for(;t=Ia.shift();)try{jo(t)}catch(n){Tt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Pl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(jo),e.__h.some(Ra),e.__h=[]}catch(n){e.__h=[],Tt.__e(n,t.__v)}}}while(Ia.length)}function i$(t){var e,n=function(){clearTimeout(s),Nl&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Nl&&(e=requestAnimationFrame(n))}function Bl(t){t!=1&&Ll==Tt.requestAnimationFrame||((Ll=Tt.requestAnimationFrame)||i$)(a$)}function jo(t){var e=It,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),It=e}function Ra(t){var e=It;t.__c=t.__(),It=e}function Wa(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Pa(n,t[s])})}function Il(t,e){return typeof e=="function"?e(t):e}var Vs,It,Ba,Ll,Pa,fr,Pl,Ia,Tt,Ml,zl,Tl,Fl,Al,El,Nl,qa=O(()=>{mr();Pa=Object.is,fr=0,Pl=[],Ia=[],Tt=ft,Ml=Tt.__b,zl=Tt.__r,Tl=Tt.diffed,Fl=Tt.__c,Al=Tt.unmount,El=Tt.__;Tt.__b=function(t){It=null,Ml&&Ml(t)},Tt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),El&&El(t,e)},Tt.__r=function(t){zl&&zl(t),Vs=0;var e=(It=t.__c).__H;e&&(Ba==It?It.__h=[]:(e.__h.some(jo),e.__h.some(Ra),Vs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ba=It},Tt.diffed=function(t){Tl&&Tl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Bl(Pl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ba=It=null},Tt.__c=function(t,e){e.some(function(n){try{n.__h.some(jo),n.__h=n.__h.filter(function(s){return!s.__||Ra(s)})}catch(s){n.__h=[function(){throw s}]}}),Fl&&Fl(t,e)},Tt.unmount=function(t){Al&&Al(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Bl(Ia.push(o))}else jo(o)}catch(r){e=r}}),s.__H=void 0,e&&Tt.__e(e,s.__v))};Nl=typeof requestAnimationFrame=="function"});function Rl(t){return Array.isArray(t)?t.map(Rl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Fa("wbr",null),e]:[e])}var Yt,a,N=O(()=>{"use strict";gl();mr();qa();mr();qa();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/Yt=()=>Lo(null);a=hl.bind((t,e,...n)=>Fa(t,e,...typeof t=="string"?n.map(Rl):n))});function p$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Wl,n)&&!t.query.uit?{path:Wl[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ha(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o={path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,i])=>[c$[r]||r,i]))};return p$(o)}function S(t,e={},n=!0){let s=n&&z.route?Object.fromEntries(l$.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},o=new URLSearchParams;for(let[i,l]of Object.entries({...s,...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function A(t,e=!1){let n={...z.route.query};for(let[o,r]of Object.entries(t))r?n[o]=r:delete n[o];let s=S(z.route.path,n,!1);s!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Da},"",s),Va())}function Va(t=!1){let e=Ha(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,ql(e),!n&&window.scrollTo(0,t&&Dl.get(history.state?.turn)||0)}function Vl(t){ql=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Da=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Dl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Da},""),Va(o)};return window.addEventListener("popstate",s,{signal:n}),Va(),z.started=!0,()=>e.abort()}var l$,c$,Wl,z,ql,Da,Dl,Te,U=O(()=>{"use strict";l$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],c$={ernst:"gewicht"},Wl={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};z={route:{path:[],query:{}},started:!1},Da=0,Dl=new Map;Te=t=>S(["ding",t])});function X({text:t,title:e=t,children:n}){let s=Yt();return We(()=>{document.title=`${e} – Ketenkaart`},[e]),We(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Zt({text:t}){let{route:e}=z;return We(()=>{z.started&&t&&ut(t)},[t,e]),null}var dt,zt=O(()=>{"use strict";me();N();U();dt=()=>window.matchMedia("(max-width: 44rem)").matches});function Fe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Hs(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function gr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?D(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function br(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Hl(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,L,R,Rt,B,u$,D,F=O(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Rt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();B=t=>[...new Set(t)],u$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),D=(t,e)=>u$.compare(t,e)});var y,Ul,Kl,d$,$$,m$,f$,h$,g$,b$,k$,y$,w$,qe,Us,P,b,Xt,et,Ze,Ct,dn,Fn,fe,Xe,tn,Q,ws,ae,os,T=O(()=>{"use strict";Ca();y=Oa,{codes:Ul,told:Kl,queries:d$,names:$$,absent:m$,dates:f$,lists:h$,kinds:g$,called:b$,works:k$,partners:y$,lookups:w$}=y;for(let t of[Object.values(Ul),Object.values(Kl),{codes:Ul,told:Kl,queries:d$,names:$$,absent:m$,dates:f$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[h$,g$,b$,k$,y$,w$,y.words,y.addresses])Object.setPrototypeOf(t,null);qe=new Map(Object.entries(y.things)),Us=new Map(y.plans.map(t=>[t.key,t])),P=y.plans.length>1,b=y.words,Xt=t=>t?.words.page||b,et=t=>Us.get(t||"")||(P?void 0:y.plans[0]),Ze=t=>Us.get(t),Ct=t=>Us.get(t.split("/")[0]),dn=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Fn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),fe=Fn[Fn.length-1].date,Xe=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),tn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},Q=t=>y.dates[t]||t||"",ws=(t=et())=>t?.source||y.source,ae=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),os=(t,e=et())=>(e?e.dates:Fn).find(n=>n.date===t)?.label||Q(t)});async function kr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function Mo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ua,he,Y,Ae,_e=O(()=>{"use strict";F();T();Ua=5*2**20,he=()=>window.werkplaats,Y=()=>he(),Ae=()=>!!he()&&he()?.state!=="off"});function G(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ka.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ga(o,n),without:Ga(r,n),links:i};Ka.set(s,{...Ga(l,n),...c})}return Ka.get(s)}function rs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=P&&Us.has(t.plan)?t.plan:"",n=Fn.some(i=>i.date===t.stand)?t.stand:fe,s=t.koppelingen==="genoemd",o=zo({plan:e,date:n,stated:s,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[o,{...o,expect:!0},{...o,expect:!0,date:fe}].map(zo).find(_$)||zo({plan:e,date:fe,stated:!1,expect:!0,strict:!1})}function zo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ja(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>J(s(r)).key)).size===n.length?n:[]}var Ka,Ga,An,To,_$,Qa,Gl,jt=O(()=>{"use strict";T();_e();Ka=new Map,Ga=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>G({...t,plan:e.key}).numbers[0];To=t=>t.key in y.answers,_$=t=>To(t)||!!he();Qa=(t,e)=>Us.get(e)?.steps.find(n=>n.notation===t)?.id,Gl=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Qa(s.step,e))))});var Jl,v$,_s,Fo,Ft,en,Ks,$n=O(()=>{"use strict";F();T();Jl=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Hs(Jl,i,r)}v$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),_s=(t,e=fe)=>!v$[e]?.has(t),Fo=(t,e=fe)=>(Jl.get(t)||[]).filter(n=>_s(n.of[0]||n.from,e)),Ft=(t,e,n)=>Fo(t,n).filter(s=>s.name===e),en=(t,e,n)=>Ft(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ks=(t,e)=>t.from===e?t.to:t.from});var Ya,ht,w,te,gt,ve,yr,as,De,Ql,Ve,Ut,vs,Kt,ie,V,At,wr,Yl,v,Wt,Zl,x$,_r,S$,nn,Gs,O$,xe,Gt,sn,H=O(()=>{"use strict";F();T();Ya=[],ht=(t,e)=>qe.get(t)?.[e]||Ya,w=(t,e)=>ht(t,e)[0]||"",te=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),gt=(t,e)=>te(t,e)[0]||"",ve=t=>qe.has(t),yr=t=>ht(t,"type"),as=t=>Yl.get(t)||Ya,De=(t,e)=>yr(t).includes(e),Ql=t=>yr(t).map(e=>y.kinds[e]).find(Boolean),Ve=t=>Ql(t)?.page||"",Ut=t=>Ql(t)?.kind||"",vs=t=>Ve(t)==="organisation",Kt=t=>Ve(t)==="undertaking",ie=t=>!!Ve(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",At=(t,e)=>V(y.lists[e],w(t,e)),wr=t=>y.names[t]||b.thing.foreign[t]||t,Yl=new Map;for(let[t,e]of qe)for(let n of e.type||Ya)Hs(Yl,n,t);v=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Wt=t=>y.called[t]?.short||v(t),Zl=[...qe.keys()].filter(Kt),x$=[...qe.keys()].filter(vs),_r=t=>Xe.find(e=>e.notation===t),S$=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),nn=Xe.map(t=>[t.notation,t.label]),Gs=S$.map(t=>[t.notation,t.label]),O$=new Map(x$.map(t=>[w(t,"notation"),t])),xe=t=>O$.get(t)||"",Gt=t=>y.addresses[t]||"",sn=t=>te(t,"passage")});function tc(t,e,n){let s=Ee(t,n),o=v(e);return{name:o,short:Wt(e)===o?o:Wt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:R(Ao(w(t,"modality"))),day:w(t,"dueBy"),by:Q(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Q(s.on)}}var wn,vr,Js,Za,xr,Sr,qt,Ao,C$,Ee,Qs,En,is,xs,Xl,Or,Eo,ec,Xa,Ys,ls,Lt=O(()=>{"use strict";U();F();T();$n();H();wn=t=>y.works[t]?.steps||[],vr=t=>y.works[t]?.kinds||[],Js=t=>y.works[t]?.leads||[],Za=t=>y.works[t]?.acts||[],xr=(t,e)=>Ft(t,"at",e).flatMap(n=>n.of),Sr=(t,e)=>Ft(t,"deadline",e).map(n=>n.from),qt=t=>w(t,"isGeneric")==="true",Ao=t=>V("Modality",t),C$={},Ee=(t,e=fe)=>z.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||C$,Qs=(t,e)=>Ee(t,e).report||"",En=(t,e)=>Ee(t,e).status||"",is=(t,e)=>Ee(t,e).state||"",xs=(t,e)=>ls(t).rows.filter(({id:n})=>Ee(n,e).outcome).map(n=>({...n,plan:t,...tc(n.id,n.work,e)})),Xl=(t,e)=>y.promises[t.key].undated.filter(n=>_s(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...tc(n,s,e)}});Or=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),Eo=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:s,counted:o}])=>{let r=t.filter(i=>i===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),ec=t=>ae(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Xa=(t,e)=>{let{reports:n}=ls(t);return n.find(s=>s.date===tn(t.key,e))||n[n.length-1]},Ys=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ls=t=>y.promises[t.key]});function Cr(t,e){if(w(t,"crossCutting")==="true")return[{step:Zs,of:t,basis:""}];let n=G(e).links;return Ft(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:j$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function jr(t,e){let n=r=>Kt(r)&&dn(r,e.plan);if(vs(t))return B(Ss(t,e).map(r=>r.to));if(!oc(t))return B(Fo(t,e.date).map(r=>Ks(r,t))).filter(n);let s=[t,...Ft(t,"broader",e.date).map(r=>r.from)];return B(s.flatMap(r=>Ft(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Cr(r,e).some(i=>i.step===t))}function ac({opened:t,chosen:e,hidden:n,step:s,kind:o,anyRole:r=!1},i){let l=new Set(n),c=t.filter(No),p=C=>!l.has(C)&&(!s||Cr(C,i).some(St=>w(St.step,"notation")===s))&&(!o||vr(C).includes(o)),$=B(c.flatMap(C=>Kt(C)?[C]:jr(C,i))).filter(C=>c.includes(C)&&!r||p(C)).sort(rc),m=c.filter(C=>!vs(C)),d=new Set($),g=[...m.flatMap(C=>Kt(C)?[C]:jr(C,i)),e].filter(C=>d.has(C)).flatMap(C=>sc(C,i,r)),k=B([...c.filter(vs),...g]).filter(C=>!l.has(C)).sort(ti),_=new Set(k),x=$.flatMap(C=>Ss(C,i,r).filter(St=>_.has(St.from))),E=$.flatMap(C=>Cr(C,i).map(St=>({work:C,...St}))),q=[...Xe.map(C=>C.id),Zs],K=B([...c.filter(oc),...E.map(C=>C.step)]).filter(C=>!l.has(C)).sort((C,St)=>q.indexOf(C)-q.indexOf(St)),W=new Set(K);return{who:k,what:$,steps:K,roles:x,ties:E.filter(C=>W.has(C.step))}}function Lr(t,{who:e,what:n},s){return Kt(t)?sc(t,s).filter(o=>!e.includes(o)).length:jr(t,s).filter(o=>!n.includes(o)).length}function Xs(t,e,n,s=!1){let o=m=>B(Ss(m,n).map(d=>Ks(d,m))).filter(d=>d===t||d===e||Kt(d)||s||!qt(d)),r=nc(t,e,o),i=nc(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(ti)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>o(h).filter(g=>p[d].includes(g)).sort(ti).map(g=>(u.set(h,(u.get(h)||0)+(u.get(g)||0)),{from:g,to:h,roles:Ss(h,n).filter(k=>Ks(k,h)===g)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function nc(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=B(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function ic(t,e){let[n,s]=t.map(o=>(Kt(o)?[o]:jr(o,e)).flatMap(r=>Cr(r,e).map(i=>i.step)));return Xe.filter(({id:o})=>n.includes(o)&&s.includes(o))}var Zs,ei,Ss,sc,oc,j$,No,rc,ti,Bo=O(()=>{"use strict";F();jt();T();$n();H();Lt();Zs="dwars",ei=60,Ss=(t,{date:e,plan:n},s=!1)=>Ft(t,"who",e).filter(o=>(s||o.acts)&&dn(o.to,n)),sc=(t,e,n=!1)=>B(Ss(t,e,n).map(s=>s.from)),oc=t=>Ve(t)==="step",j$=t=>gt(t,"broader")||t;No=t=>ve(t)&&ie(t),rc=(t,e)=>D(Wt(t),Wt(e))||D(v(t),v(e)),ti=(t,e)=>Number(qt(t))-Number(qt(e))||rc(t,e)});var L$,dc,$c,Po,to,M$,mc,Io,Tr,ai,ni,z$,fc,hc,ci,pi,gc,T$,Ro,si,F$,A$,E$,N$,oi,lc,B$,ii,li,ri,P$,cc,pc,uc,Mr,zr,bc,I$,kc=O(()=>{L$="ENTRIES",dc="KEYS",$c="VALUES",Po=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=to(this._path);if(to(n)==="")return{done:!1,value:this.result()};let s=e.get(to(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=to(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>to(e)).filter(e=>e!=="").join("")}value(){return to(this._path).node.get("")}result(){switch(this._type){case $c:return this.value();case dc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},to=t=>t[t.length-1],M$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return mc(t,e,n,s,i,1,o,""),s},mc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,g=o[d],k=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let x=k;x<_;++x){let E=m!==e[x],q=o[h+x]+ +E,K=o[h+x+1]+1,W=o[d+x]+1,C=o[d+x+1]=Math.min(q,K,W);C<g&&(g=C)}if(g>n)continue t}mc(t.get(p),e,n,s,o,u,i,l+p)}},Io=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Tr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ci(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,z$(this._tree,e)}entries(){return new Po(this,L$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return M$(this._tree,e,n)}get(e){let n=ai(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ai(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Po(this,dc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ni(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ni(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ni(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Po(this,$c)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Tr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Tr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Tr(void 0,"",n)},ai=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ai(t.get(n),e.slice(n.length))},ni=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},z$=(t,e)=>{let[n,s]=Tr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)fc(s);else if(n.size===1){let[o,r]=n.entries().next().value;hc(s,o,r)}}},fc=t=>{if(t.length===0)return;let[e,n]=ci(t);if(e.delete(n),e.size===0)fc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&hc(t.slice(0,-1),s,o)}},hc=(t,e,n)=>{if(t.length===0)return;let[s,o]=ci(t);s.set(o+e,n),s.delete(o)},ci=t=>t[t.length-1],pi="or",gc="and",T$="and_not",Ro=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ri:e.autoVacuum;this._options={...oi,...e,autoVacuum:n,searchOptions:{...lc,...e.searchOptions||{}},autoSuggestOptions:{...B$,...e.autoSuggestOptions||{}}},this._index=new Io,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=li,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let g of m){let k=r(g,u);if(Array.isArray(k))for(let _ of k)this.addTerm(d,p,_);else k&&this.addTerm(d,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let g of m){let k=s(g,u);if(Array.isArray(k))for(let _ of k)this.removeTerm(d,p,_);else k&&this.removeTerm(d,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Io,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=li,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||ii.batchSize,r=e.batchWait||ii.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ri.minDirtCount,s=s||ri.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(pc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(pc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(oi.hasOwnProperty(e))return si(oi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Mr(o),c._fieldLength=Mr(r),c._storedFields=Mr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Mr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await zr(o),c._fieldLength=await zr(r),c._storedFields=await zr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await zr(h))}++p%1e3===0&&await bc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Io,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(N$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:si(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...lc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if(d)for(let[g,k]of d){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let x=u*g.length/(g.length+.3*_);this.termResults(e.term,g,x,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let x=p*g.length/(g.length+_);this.termResults(e.term,g,x,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=pi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=F$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,g=this._avgFieldLength[m];for(let k of d.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let x=d.get(k),E=this._fieldLength.get(k)[m],q=E$(x,h,this._documentCount,E,g,c),K=s*o*$*_*q,W=p.get(k);if(W){W.score+=K,P$(W.terms,e);let C=si(W.match,n);C?C.push(u):W.match[n]=[u]}else p.set(k,{score:K,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,uc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,uc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Ro.wildcard=Symbol("*");si=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,F$={[pi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),cc(s.terms,r)}}return t},[gc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);cc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[T$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},A$={k:1.2,b:.7,d:.5},E$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},N$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},oi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(I$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},lc={combineWith:pi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:A$},B$={combineWith:gc,prefix:(t,e,n)=>e===n.length-1},ii={batchSize:1e3,batchWait:10},li={minDirtFactor:.1,minDirtCount:20},ri={...ii,...li},P$=(t,e)=>{t.includes(e)||t.push(e)},cc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},pc=({score:t},{score:e})=>e-t,uc=()=>new Map,Mr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},zr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await bc(0);return e},bc=t=>new Promise(e=>setTimeout(e,t)),I$=/[\n\r\p{Z}\p{P}]+/u});function Fr(t,e=[],n=no(t),s=()=>!0){let o=Rt(t),r=B([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=W$&&l.length>=c.length+q$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function cs(t,e){let n=_n(t).flatMap(eo).map(Rt);return _n(e).every(s=>n.some(Fr(s)))}function Ar(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(yc))eo(o).map(Rt).some(e)&&(n.push({said:t.slice(s,r),on:!1},{said:o,on:!0}),s=r+o.length);return[...n,{said:t.slice(s),on:!1}]}var R$,W$,q$,yc,D$,_n,eo,no,so=O(()=>{"use strict";F();R$=4,W$=6,q$=3,yc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,D$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),_n=t=>D$(t).match(yc)||[],eo=t=>t.includes("-")?B([t,t.replaceAll("-",""),...t.split("-")]):[t],no=t=>t.length>1&&t.length<=R$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function K$(){let t=new Map([...qe.keys()].filter(ie).map(n=>[n,{sort:[Ut(n)],text:y.called[n]?[v(n)]:[]}]));for(let[n,s]of qe){let o=vn.owners.flatMap(i=>te(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...U$(n)),r?.text.push(...vn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(vn.weights[n]??vn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:Ut(n),titles:H$(n),...s},weight:Math.min(...yr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[vn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:vn.question,...i,weight:e("question")}})]}function G$(){let t=new Map(K$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,s=new Ro({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>_n(l).flatMap(eo),processTerm:l=>oo(l)?null:Rt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});s.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(_n).flatMap(eo))oo(c)||n.add(Rt(c));let o=new Set(e.flatMap(l=>l.titles).flatMap(_n).flatMap(eo).filter(no).map(Rt)),i=[...e.filter(l=>vn.synonyms.some(c=>De(l.id,c))).map(l=>l.titles),...vn.same].map(l=>B(l.map(Er))).filter(l=>l.length>1);return{items:t,known:n,shorts:o,mini:s,groups:i}}function tm(t){if(Se.known.has(t))return ui.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Se.known.has(n));return[...ui.get(t)||[],...e.flatMap(n=>ui.get(n)||[n])]}function di(t){let e=Rt(t),n=[e,e.replace(/s$/,"")].find(o=>Se.shorts.has(o));if(n||no(t))return Fr(n||t,[],!0);let s=[...Se.known].some(o=>o.startsWith(e));return Fr(t,tm(e),!1,o=>s||Se.known.has(o))}function vc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Se.known.has(n)||e<wc&&!Se.shorts.has(n))continue;let o=s.length>=wc&&Se.known.has(s)?[s]:vc(s);if(o.length)return[n,...o]}return[]}function em(t){for(let e of t.length<J$||/\d/.test(t)?[]:t.length<Q$?[1]:[1,2]){let s=Se.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function xc(t){let e=_n(t),n=e.filter(s=>!oo(s));return(n.length?n:e).flatMap(s=>{if(no(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>vc(Rt(s)),()=>em(Rt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>$i(di(l)).length))return i}return[s]})}function nm(t,e){let n=Se.groups.flatMap(s=>s.filter(o=>o.length>Y$&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...B(n).map(s=>_n(s).filter(o=>!oo(o)))]}function sm(t,e){let[n,...s]=t.titles.map(Er);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function mi(t){Se=Se||G$();let e=xc(t),n=e.join(" "),s=_n(t).filter(c=>e.length===1||!oo(c)).join(" "),o=Rt(n)===Rt(s)?Er(t):Er(n),r=nm(e,o).map(c=>c.map(di)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:Z$,queries:$i(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of X$.entries())for(let{id:m,score:d}of Se.mini.search({combineWith:"AND",queries:p},{fields:$})){let h=Se.items.get(m),g=sm(h,o)??u+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||D(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Rt(n)===Rt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Cc(t,e){let n=r=>{let[i,l]=Ar(r,e);return l?.on?i.said.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var vn,V$,oo,Er,_c,H$,U$,J$,Q$,wc,Y$,Z$,X$,ui,Se,$i,Sc,Oc,fi=O(()=>{"use strict";kc();so();U();F();T();H();vn=b.search,V$=new Set(vn.small),oo=t=>!no(t)&&V$.has(Rt(t)),Er=t=>` ${_n(t).map(Rt).join(" ")} `,_c=new Map;for(let[t,e]of y.search.english)Hs(_c,t,e);H$=t=>B([v(t),Wt(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),..._c.get(t)||[]]),U$=t=>vn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));J$=6,Q$=10,wc=4,Y$=4,Z$="OR",X$=[["titles"],["titles","sort"],["titles","sort","text"]],ui=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));$i=t=>[...Se.known].filter(t);Sc=t=>{let{found:e,read:n}=mi(t);return e.length===1&&!n?S(e[0].path):""},Oc=t=>B(xc(t)).filter(e=>!oo(e)&&$i(di(e)).length)});function Wo(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return f(He.export.footnote,{said:t,sources:Bn(s),addresses:e.map(i=>`; ${Gt(i)}`).join(""),version:o+(r?f(He.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${_t(n,s)}`:""})}var He,xn,Nn,ro,Bn,ao,Ue,ge,tt,ot,om,hi,_t,it=O(()=>{"use strict";F();T();H();Lt();He=b.shared,xn=He.silence,Nn=(t=et())=>t?f(Xt(t).shared.report,{date:Q(t.date)}):He.reports,ro=(t=et())=>`${L(He.nothing,t?1:2,{report:R(Nn(t))})} ${xn}`,Bn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Q(e.date)}`).join("; "),ao=(t,e)=>[Ee(t,e).word||"",Ee(t,e).more||""],Ue=(t,e)=>ao(t,e).filter(Boolean).join(", "),ge=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,He.bases[t]||R(e.label)]])),tt=t=>t===null?He.all_steps:_r(t)?.label||t,ot=t=>V("InterventionKind",t),om=(t,e)=>e?os(tn(e.key,t.date),e):t.date===fe?He.choices.latest:f(He.choices.others_latest,{date:os(t.date)}),hi=({stated:t,strict:e,plan:n},s=et(n))=>[t&&Xt(s).shared.choices.links_stated,e&&He.choices.strict_said].filter(Boolean).join(" · ")||He.choices.all_said,_t=(t,e=et(t.plan))=>[om(t,e),hi(t,e),t.expect?He.choices.with_said:He.choices.without_said].join(" · ")});function rm({text:t,done:e}){let n=Yt(),s=Yt();return We(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Pn.by_hand} ref=${n} onClose=${e}>
      <p>${Pn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Pn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function qo(t,e=Pn.copied){try{await navigator.clipboard.writeText(t),ut(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${rm} text=${t} done=${()=>n.remove()} />`,n)}}function on(t,e,n){dl(t,e,n),ut(f(Pn.downloaded,{name:t}))}function zc(t,e){e.toBlob(n=>n?on(t,n,"image/png"):ut(f(Pn.too_large,{name:t})),"image/png")}function Nr(){return!y.files.length&&!he()?null:a`
    <section class="bestanden" aria-label=${Mc}>
      <h2>${Mc}</h2>
      <ul>
        <li><a href="#/samenvatting">${jc.label}</a> <span class="zacht">${jc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${am(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${he()&&a`<li><a href="#/controleer">${Lc.label}</a> <span class="zacht">${Lc.told}</span></li>`}
      </ul>
    </section>
  `}var jc,Lc,Mc,Pn,mn,Jt,le,In,Rn,Sn,am,Dt=O(()=>{"use strict";me();N();F();T();_e();it();({summary:jc,save:Lc,title:Mc}=b.frame.foot.files),Pn=b.shared.export;mn=({text:t,label:e=Pn.copy})=>a`<button type="button" class="klein" onClick=${()=>qo(t())}>${e}</button>`,Jt=({name:t,rows:e,label:n=Pn.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>on(t,br(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,le=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Q(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?_t(t,s):n]},In=Pn.heads,Rn=(t,e,n)=>[[...t.map(s=>s.label),...In],...e.map(s=>[...t.map(o=>o.text(s)),...n(s)])],Sn=t=>P?[{key:"bronplan",label:b.shared.plan,text:e=>et(t(e))?.title||""}]:[],am=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Tc({name:t}){let e=gi(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${S(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var im,gi,Fc=O(()=>{"use strict";N();U();T();im=b.frame.menu.groups.flatMap(t=>t.screens||[t]),gi=t=>im.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Oe(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:lm[t](r),id:t==="partner"?xe(r):"",cells:rn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>D(r.label,i.label)):o}function Br(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ac?null:n,plan:s}}function Ne(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Ir(t){let{word:e,lines:n}=Ne(t);return[e,...n].join(", ")}function io(t,e,n){let{stated:s,strict:o}=e,r=[{stated:!1,strict:!1},{stated:s,strict:!1},{stated:!1,strict:o},{stated:s,strict:o}].map(c=>zo({...e,...c,plan:n.key}));if(!r.every(To))return()=>null;let i=c=>[ce(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(G(c).matrix[t].map(i)));return(c,p)=>{let u=ce(c,p,n.key),[$,m,d,h]=l.map(k=>cm(k.get(u)));return h===$?null:{by:m===$!=(d===$)?m===$?"reading":"basis":"both",usual:l[0].get(u)}}}var Ac,lm,rn,ce,Os,Pr,cm,fn=O(()=>{"use strict";F();jt();T();H();it();Ac="alle",lm={kind:t=>R(ot(t)),form:t=>R(V("ExploitationForm",t)),partner:t=>v(xe(t)||t)},rn=t=>[...t.steps.map(e=>e.notation),null];ce=(t,e,n)=>[t,e??Ac,...P?[n]:[]].join("~");Os=t=>`cel-${t.replaceAll("~","-")}`,Pr=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);cm=t=>t&&JSON.stringify([t.said,Ne(t).look,t.most_basis])});function Nc({passage:t}){let[e,n]=I("");async function s(){try{n((await Y().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Ec.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Ec.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Qt({id:t,date:e}){let[n,s]=ao(t,e);return a`<span class=${`chip s-${is(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ee({basis:t}){let[e,n]=ge[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${pm[e]}
    </svg>
  `:null}function ne({of:t}){let e=B(t.flatMap(sn));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${bi} passage=${n} /></li>`)}
    </ul>
  `:null}function Wn({of:t,look:e}){let[n,...s]=sn(t);return n?a`
    <p class=${e}>
      ${Gt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${Nc} passage=${n} />`}
    </p>
  `:null}var Ec,j,Vt,hn,Bc,pm,Rr,bi,Wr,ps,pt=O(()=>{"use strict";N();U();F();T();_e();H();it();Lt();Ec=b.shared.passage;j=({id:t,text:e})=>ie(t)?a`<a href=${Te(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,Vt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${j} id=${s} text=${e(s)} />`]),hn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${j} id=${s} />${e?.(s)}</li>`)}</ul>`,Bc=t=>S("methode",{getal:t});pm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Rr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,bi=({passage:t})=>[Gt(t),Ae()&&a`<${Nc} passage=${t} />`];Wr=({id:t})=>[gt(t,"broader")&&[a`<${j} id=${gt(t,"broader")} />`," › "],a`<${j} id=${t} />`],ps=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function qr({list:t,plan:e}){if(!t.length)return a`<p>${Ze(e).words.nobody}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${$m} ...${o} />`]);return a`
    <p class="zacht">${lo.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${j} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Do({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function ki({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Rr} severity=${t.severity} />${" · "}
      <a href=${S(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${P&&` · ${Ze(t.plan).title}`}
      ${ie(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function yi({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=us(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Do} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${Rc} passage=${o} />`}
    ${s.why&&a`<p><strong>${lo.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:ds(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${lo.who}</strong></p><${qr} list=${t.candidates} plan=${t.plan} />`}
    <${mn} text=${()=>Wo(t.sentence,us(t),e,et(t.plan))} />
  `} /></div>`}function mm({gap:t,scenario:e}){let n=y.queries[t.query],[s]=us(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ki} gap=${t} query=${n} />
      ${s&&a`<${Rc} passage=${s} />`}
      <div class="acties">
        ${n.why&&a`<${Do} summary=${lo.why} inside=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${Do} summary=${lo.who}
              inside=${()=>a`<${qr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${mn} text=${()=>Wo(t.sentence,us(t),e,et(t.plan))} />
      </div>
    </article>
  `}var lo,Cs,us,ds,Pc,um,dm,Ic,$m,Rc,Wc,co=O(()=>{"use strict";so();N();U();F();T();H();it();Dt();pt();lo=b.shared.gaps,Cs=t=>[t,...t.also],us=t=>Gt(t.evidence)?[t.evidence]:[],ds=t=>y.queries[t]?.title||t,Pc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),um=(t,e)=>Pc(e.gewicht,[t.severity])&&(!e.tekst||cs(t.sentence,e.tekst))&&Cs(t).some(n=>Pc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),dm=(t,e)=>Cs(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Ic=(t,e)=>(e.vraag?t.flatMap(n=>dm(n,e.vraag)):t).filter(n=>um(n,e)),$m=({said:t,work:e,more:n})=>e?[t," (",a`<${Vt} ids=${e} name=${Wt} />`,n&&lo.more_work,")"]:t;Rc=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${bi} passage=${t} />
  </p>
`;Wc=({list:t,scenario:e,none:n})=>t.length?t.map(s=>a`<${mm} key=${s.mark} gap=${s} scenario=${e} />`):a`<p>${n}</p>`});function po(t,e,n=null,s=bm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Dr(l.key),turn:_i(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(fm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Dr(t),folds:!0,more:!0,turn:_i(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function js({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,qc).join(" · ")}${s.length>qc&&" …"}</span>`}
    </div>
  `}function Vr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Dr(t),turn:s||_i(t)};return a`
    <section class="blok">
      ${t?a`<${js} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ls(r)}>${o}</div>
    </section>
  `}var fm,Dc,hm,gm,qc,bm,wi,Dr,_i,Ls,Ms,zs=O(()=>{"use strict";N();U();zt();F();T();fm=b.shared,Dc="uit",[hm,gm,qc]=[20,6,4],bm=()=>dt()?gm:hm,wi=()=>(z.route.query.vouw||"").split(",").filter(Boolean),Dr=t=>wi().includes(Dc)||wi().includes(t),_i=(t,e=[t])=>()=>{let n=e.filter(o=>Dr(o)!==(o===t)),s=wi().filter(o=>o!==Dc&&!e.includes(o));A({vouw:[...s,...n].join(",")},!0)};Ls=t=>t.open?null:"dicht";Ms=({id:t,items:e,first:n,as:s="ul"})=>po(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${js} part=${o} />`}
      <${s} class=${Ls(o)}>${o.rows}<//>
    `)});function km({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function rt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=I(t),m=l?vi(l,t):u,d=g=>{let k=m===g.key?`-${g.key}`:g.key;l?A({[l]:k===t?null:k},!0):$(k);let _=b.shared.table,x=k.startsWith("-")?_.descending:_.ascending;ut(f(_.sorted,{column:g.label.toLowerCase(),direction:x}))},h=po(s,gr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${km} id=${s} column=${g} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Ls(g)}>
              ${g.folds&&a`<${wm} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${ym} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function On({pairs:t}){let e=t.filter(([,n])=>!_m(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var vi,ym,wm,_m,Ce,Cn,qn,je=O(()=>{"use strict";me();N();U();F();T();H();it();zs();pt();vi=(t,e="")=>z.route.query[t]||e;ym=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,wm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${js} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;_m=t=>t==null||t===!1||t===""||t.length===0;Ce=(t,e,n)=>({key:t,label:e,text:s=>v(n(s)),cell:s=>a`<${j} id=${n(s)} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Ue(n(o),s),cell:o=>a`<${Qt} id=${n(o)} date=${s} />`}),qn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ne} of=${e(n)} />`})});function vm({id:t,date:e}){let n=new Map;for(let{from:s,said:o}of Ft(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${j} id=${s} />${` (${B(o).join(", ")})`}<${ps} id=${s} /></li>`)}
    </ul>
  `:b.shared.nobody}function xm(t){let e=w(t,"dueBy");return e&&` (${f(Le.bound,{date:Q(e)})}; ${Ao(w(t,"modality"))})`}function Sm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Ee(n,e);return a`
          <li>
            ${s&&`${R(s)}: `}“${w(n,"deadlineText")}”${xm(n)}
            ${w(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function xi({id:t,date:e}){let n=Hr(t,e);return n.length?a`
    <ul class="cijfers">
      ${n.map(s=>a`
          <li><${j} id=${s} />: <strong>${y.lookups[s]?.told}</strong><${ne} of=${[s]} /></li>
        `)}
    </ul>
  `:null}function Ts({of:t}){let e=o=>[gt(o,"barrier")&&f(Le.at_step,{step:v(gt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&At(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Le.other_status,{reading:e(o).join(", ")}):f(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=te(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Vo({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=V("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Wr} id=${gt(t,"barrier")} />
        ${` · ${ht(t,"interventionKind").map(ot).join(", ")} · ${s} · `}
        <${ee} basis=${n} />${` ${ge[n]?.[1]||V("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${w(t,"rationale")}</p>
      <${Ts} of=${t} />
    </div>
  `}function Hc({id:t,scenario:e,contributions:n}){let{date:s}=e,o=Qs(t,s),r=w(t,"promise"),i=Sr(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Vo} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${w(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${Sm} ids=${i} date=${s} />`],[Le.facts.who,a`<${vm} id=${t} date=${s} />`],[Le.facts.figures,Hr(t).length>0&&a`<${xi} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${ne} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${Ut(t)} · <${Qt} id=${t} date=${s} /></p>
      <${Vc} lead=${r&&Le.promise} text=${r||w(t,"summary")} />
      <${Vc} lead=${Le.progress} text=${w(o,"summary")} />
      ${o&&a`<${Ts} of=${o} />`}
      <${On} pairs=${p} />
    </article>
  `}var Le,Hr,Vc,gn,$s=O(()=>{"use strict";N();F();jt();T();$n();H();it();Lt();pt();je();Le=b.shared.work;Hr=(t,e)=>en(t,"figure",e);Vc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;gn=t=>[...t].sort((e,n)=>D(v(e),v(n)))});function Dn({bar:t,support:e=!1,most:n=Om}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Gr(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,ge[t.most_basis]?.[1],t.asked&&jn.asked_mark];return[s,...o,...r||[],e&&Kr(e,n)].filter(Boolean).join(" · ")}function zm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=S("overzicht",{...z.route.query,cel:ce(e,null,n)});return a`
    <p>${ro(et(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:ot(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${qr} list=${r} plan=${n} />`}
  `}function Tm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Yt(),c=Yt();We(()=>{let h=document.getElementById(Os(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(Os(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ne(e),m=f(jn.panel_note,{scenario:_t(o,r)}),d=h=>xr(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:tt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Kr(n,r)}. ${f(jn.changed.usual,{said:Ir(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${P&&`${r.title}. `}${m}</p>
      ${e.asked&&a`<p>${jn.asked} <${Vt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${Hc} key=${h} id=${h} scenario=${o} contributions=${d(h)} />`):a`<${zm} cell=${e} />`}
    </dialog>
  `}function uo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Br(t),i=et(r);if(!i)return null;let l=Oe(e,n,i).find($=>$.key===s),c=l?.cells[rn(i).indexOf(o)];if(!c)return null;let p=io(e,n,i)(s,o);return a`<${Tm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Be,jn,Om,Cm,Ho,Si,jm,Lm,Mm,Ur,Kr,Fs=O(()=>{"use strict";N();U();F();T();fn();H();it();Lt();co();pt();$s();Be=b.overview.legend,jn=b.overview,Om=20;Cm=y.codes.CellState,Ho=({expected:t=Be.expected,quiet:e=Be.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Be.states.map(o=>a`
        <li>
          <span class="staal"><${Dn} bar=${[[o,1]]} /></span>${R(Cm[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Dn} bar=${[[Be.support_state,1]]} support=${!0} /></span>${Be.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Be.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Si=()=>a`
  <ul class="stalen">
    ${Object.entries(ge).map(([t,[,e]])=>a`<li><span class="staal"><${ee} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[jm,...Lm]=Be.sample.words,Mm=Be.sample.bar.map(([t,e])=>[t,Number(e)]),Ur=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Be.title}>
    <h2>${Be.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Dn} bar=${Mm} /><strong>${jm}</strong>
      ${Lm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Be.explain}</p>
    <${Ho} undecided=${t} />
    <h3>${Be.how}</h3>
    <${Si} />
    <p><span class="anders">${Be.other}</span>${Be.other_says}</p>
  </aside>
`,Kr=({by:t},e)=>Xt(e).overview.changed[t]});function Jc({id:t=""}){let e=ue.reading;return a`
    <${an} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Gc} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Bn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Am({open:t=!0}){let{howto:e}=b.overview,n={report:P?e.reports:Nn(),marks:Object.values(ge).map(([s])=>s).join(" "),source:ws()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function Nm({name:t,one:e,plan:n,open:s}){let[o,r]=$o.numbers.to[t]||["methode",{getal:s?"":t}];return a`
    <li id=${`getal-${t}`}>
      <a href=${S(o,P?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${s&&a`<${Em} one=${e} />`}
    </li>
  `}function Wm(){let t=ue.unjudged,e=gn(pe.unjudged).map(n=>a`<li><${j} id=${n} /><span class="zacht"> – ${Ut(n).toLowerCase()}</span></li>`);return a`
    <${an} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function qm(){let t=o=>a`<${Im} id=${o} />`,e=Kc(pe.weak).map(t),n=f(ue.weak.intro,pe.links),s=Kc(pe.statuses).map(o=>a`<${Rm} id=${o} />`);return a`
    <${an} of=${ue.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${an} of=${ue.other} id="anders" count=${pe.other.length}><ul>${pe.other.map(t)}</ul><//>
    ${s.length>0&&a`<${an} of=${ue.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Vm(){if(!pe.judged.length)return null;let t=e=>f(ue.judged.line,{step:v(gt(e,"barrier")),kinds:ht(e,"interventionKind").map(ot).join(", "),state:At(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Q(w(e,"asOf"))});return a`
    <${an} of=${ue.judged} id="oordelen" count=${pe.judged.length}>
      <ul>${pe.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Hm(){let t=ue.expected.columns,e=[Ce("stap",t.step,n=>gt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${an} of=${ue.expected} id="verwacht" count=${pe.expected.length}>
      <${rt} id="verwachtingen" caption=${ue.expected.caption} rows=${pe.expected} columns=${e} />
    <//>
  `}var $o,ue,Fm,an,Gc,Em,Bm,Pm,Qc,pe,Uc,Kc,Im,Rm,Dm,Yc,Zc=O(()=>{"use strict";N();U();zt();F();jt();T();H();it();Fs();zs();pt();je();$s();$o=b.method,ue=b.unknown,Fm=3,an=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Vr} id=${e!==void 0&&e<=Fm?"":s} close=${o}
    title=${e===void 0?t.title:f(ue.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,Gc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Em=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${ve(e)?a`<${j} id=${e} />`:e}</li>`)}
  </ul>
`;Bm=()=>A({getal:null},!0),Pm=({scenario:t})=>a`
  <${an} of=${$o.numbers} id="getallen" close=${z.route.query.getal?Bm:null}>
    ${ae(t).map(e=>a`
        ${P&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Nm} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Qc=({route:t})=>a`
  <${X} text=${$o.title}><p class="uitleg">${$o.intro}</p><//>
  <${Am} />
  <div class="blok"><${Ur} /></div>
  <${an} of=${$o.states} id="standen"><${Gc} list="CellState" /><//>
  <${Pm} scenario=${J(t.query)} />
  <${Jc} />
  <p><a href=${S("weet-niet")}>${$o.unknown}</a></p>
`,pe=y.unknown,Uc=t=>gn(t).map(e=>a`<li><${j} id=${e} /></li>`),Kc=t=>[...t].sort((e,n)=>D(v(gt(e,"initiative")),v(gt(n,"initiative")))),Im=({id:t})=>a`
  <li>
    <${j} id=${gt(t,"initiative")} />${" → "}<${Wr} id=${gt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Ts} of=${t} />
  </li>
`,Rm=({id:t})=>a`
  <li><${j} id=${gt(t,"initiative")} />${`: ${At(t,"status")}`}<${Ts} of=${t} /></li>
`;Dm=()=>a`
  <${an} of=${ue.clashes} id="tegenspraak" count=${pe.clashes.length}>
    ${gn(pe.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ne} of=${[t]} />
        </div>
      `)}
  <//>
`;Yc=()=>a`
  <${X} text=${ue.title}><p class="uitleg">${ue.intro} ${xn}</p><//>
  <${Wm} />
  <${qm} />
  <${Dm} />
  <${Vm} />
  <${an} of=${ue.nameless} id="naamloos" count=${pe.nameless.length}><ul>${Uc(pe.nameless)}</ul><//>
  <${an} of=${ue.generic} id="verzamelnamen" count=${pe.generic.length}><ul>${Uc(pe.generic)}</ul><//>
  <${Hm} />
  <${Jc} id="lezen" />
`});function se({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>A({[e]:i.target.value})}>
        ${!o&&a`<option value="">${ln.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function tp({look:t,id:e,said:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function cn({children:t}){if(!dt())return a`<section class="filters" aria-label=${ln.filters}>${t}</section>`;let e=B(Object.keys(z.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!Um.test(s)).length,n=e?f(ln.filters_set,{count:e}):ln.filters;return a`<${tp} look="filters" id="filterknop" said=${n}>${t}<//>`}function As({query:t,children:e}){let n=!dt()&&Km.some(s=>t[s]);return a`<${tp} look="keuzes" id="wijzig" said=${ln.change} opens=${n}>${e}<//>`}function Uo(){let t=J(z.route.query),e=et(t.plan)?.dates||Fn;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=Ja(z.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${ms} legend=${ln.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function Oi(){let{query:t}=z.route,e=J(t),{counted:n}=Xt(et(e.plan)).shared.choices,s=Object.entries(Gm).filter(([,o])=>Xc(o,J({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${Xc(r,e)}
                  onChange=${()=>A(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ln(){let{query:t}=z.route,e=ln.choices,n=[["",e.with],["uit",e.without]],s=J(t).expect?"":"uit",o=Ja(t,"verwachtingen",n);return a`
    <${Es} />
    <${Oi} />
    <${Uo} />
    <${ms} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var ln,ms,mo,fo,Um,Km,Es,Gm,Xc,ho,Jr,Vn,Ke=O(()=>{"use strict";N();U();zt();F();jt();T();it();ln=b.shared,ms=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>A({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;mo=({label:t=ln.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>A({[e]:s.target.value},!0)} />
  </label>
`,fo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ln.clear}
  </button>
`;Um=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;Km=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Es=()=>{let t=y.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${se} label=${ln.plan} name="plan" options=${t} /></div>`};Gm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Xc=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;ho=()=>J(z.route.query).strict&&a`
    <p class="zacht">
      ${ln.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>A({lezing:null})}>
        ${ln.choices.strict_off}
      </button>
    </p>
  `,Jr=({scenario:t})=>a`
  <details class="blik">
    <summary>${_t(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${Ln} />
  </details>
`,Vn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function Jm(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Qm(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Li(s,o,.8);return n}function Zm(t,e){return[...t.querySelectorAll(Ym)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Qr(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Xm(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ci(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:ep[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Xm(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Ns(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m={at:tf(e,l,o),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=Ns(p.trim(),$,u.fontWeight),[m]})}function Ns(t,e,n){return ji.font=`${n} ${e}px ${Yr}`,ji.measureText(t).width}function ef(t,e,n){let{width:s,height:o}=e,r=Qr(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Li(s/2,o/2,s/2-1):Ko(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ci(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Jm(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Qm(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Ko(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Ko(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Ko(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:d,wide:+g});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,h]of Object.entries(m)){let g=$(d);g.wide&&Ci(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function nf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}Ns("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ji.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+Ns($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Qr(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function np(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Zm(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?nf(u,l,c):u instanceof Element?np(u,l,c):[]);return o.style.transform="",[...ef(s,i,l),...p]}function Mi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=np(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Ns(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Qr,Ci,Ko,Li,ep,Ym,tf,ji,Yr,sp=O(()=>{"use strict";Qr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ci=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Ko=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Li=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;ep={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Li(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Ko(t("x"),t("y"),t("width"),t("height"))},Ym=[...Object.keys(ep),"text"].join();tf=(t,e,n)=>Qr(new DOMMatrix(t).translate(e,n)),ji=document.createElement("canvas").getContext("2d"),Yr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function zi(t,e,n,s,o,r){let i=Hl(t,p=>Ns(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Hn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function lp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Bn(),e&&_t(e)].filter(Boolean).join(". "),l=f(Ti.foot,{version:o,content:(r||"").slice(0,12)}),c=Mi(document.querySelector(n)),p=Math.max(c.width,of),u=zi(t,22,650,sf,p,Hn),$=zi(`${i}. ${xn}`,13,400,op,p,u.below+2),m=$.below+16,[d,h,g]=[Hn,m+c.height+24,0],k=[...document.querySelectorAll(s)].map(Mi).flatMap(E=>{d>Hn&&d+E.width>Hn+p&&([d,h,g]=[Hn,h+g+6,0]);let q=ap(E.shapes,d,h);return d+=E.width+20,g=Math.max(g,E.height),q}),_=zi(l,13,400,op,p,h+g+16),x=[...u.shapes,...$.shapes,...ap(c.shapes,Hn,m),...k,..._.shapes];return{title:`${t} ${i}. ${xn}`,width:p+2*Hn,height:_.below+Hn,shapes:x}}function af(t){let{title:e,width:n,height:s,shapes:o}=lp(t),r=document.createElementNS(ip,"svg"),i=(c,p)=>{for(let[u,$]of Object.entries(p))$!==void 0&&$!==""&&c.setAttribute(u,String($));return c},l=(c,p,u,$="")=>{let m=c.appendChild(i(document.createElementNS(ip,p),u));m.textContent=$};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Yr,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:g,weight:k,slant:_,opacity:x}of o){let[E,q,K,W,C,St]=c,M=E===1&&!q&&!K&&W===1?`translate(${C} ${St})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d:u,transform:M,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:x===1?void 0:x}):l(r,"text",{transform:M,"font-size":g,"font-weight":k,"font-style":_,fill:$},p)}on(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function lf(t,e){let n=Math.min(rf,rp/t,rp/e),s=document.createElement("canvas");s.width=t*n,s.height=e*n;let o=s.getContext("2d");return o.scale(n,n),o.fillStyle="#FFFFFF",o.fillRect(0,0,t,e),{canvas:s,pen:o}}async function cf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=lp(t),{canvas:o,pen:r}=lf(e,n);for(let{at:i,text:l,d:c,fill:p,stroke:u,wide:$,dash:m,size:d,weight:h,slant:g="",opacity:k=1}of s){r.save(),r.transform(i[0],i[1],i[2],i[3],i[4],i[5]),r.globalAlpha=k,r.fillStyle=p,r.font=`${g} ${h} ${d}px ${Yr}`,l!==void 0&&r.fillText(l,0,0);let _=new Path2D(c);p!=="none"&&r.fill(_),u&&u!=="none"&&$&&(r.strokeStyle=u,r.lineWidth=$,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(_)),r.restore()}zc(`${t.name}.png`,o)}var Ti,sf,op,Hn,of,rf,rp,ap,ip,be,Un=O(()=>{"use strict";N();F();T();it();Dt();sp();Ti=b.shared.export,[sf,op]=["#16212B","#46525D"],[Hn,of,rf,rp]=[28,720,2,12e3],ap=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));ip="http://www.w3.org/2000/svg";be=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>af(t)}>${Ti.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>cf(t)}>${Ti.png}</button>
  </span>
`});function cp({rows:t,at:e,unit:n,end:s}){let o=s?Et.right:Et.left-Et.box,r=s?Et.right+Et.box+12:Et.left-Et.box-12;return t.map(({state:i,count:l,y:c})=>{let p=Et.top+c*n,u=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${p} width=${Et.box} height=${u} />
        <text x=${r} y=${p+u/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function pf({band:t,unit:e}){let n=t.count*e,s=Et.top+t.y1*e+n/2,o=Et.top+t.y2*e+n/2,r=(Et.left+Et.right)/2,i=L(fs.band,t.count,{from:hs(t.from),to:hs(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Et.left} ${s} C${r} ${s} ${r} ${o} ${Et.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function pp({flow:t,one:e,other:n,counted:s}){if(dt())return a`<${uf} flow=${t} />`;let o=Et.height/t.height,r=t.bands.map(i=>L(fs.band,i.count,{from:hs(i.from),to:hs(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${fs.title}>
      <svg viewBox=${`0 0 ${Et.width} ${Et.height+Et.top+14}`} role="img"
        aria-label=${f(fs.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Et.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Et.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${pf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${cp} rows=${t.left} at=${hs} unit=${o} />
        <${cp} rows=${t.right} at=${hs} unit=${o} end />
      </svg>
      <figcaption>${fs.caption}</figcaption>
      <p class="acties"><${be} name="overgang" title=${`${fs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var fs,Et,hs,uf,up=O(()=>{"use strict";N();zt();F();T();H();Un();fs=b.compare.flow,Et={width:960,height:430,top:40,left:230,right:640,box:16},hs=t=>t?R(V("CellState",t)):fs.fresh;uf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${hs(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${hs(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${fs.listed}</p>
  </div>
`});function $f(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(p=>p.plan===c)||e),[s,o]=P?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function mf({change:t,other:e}){let n=ce(t.kind,t.other_barrier,e.plan.key),s=S("overzicht",{cel:n,stand:e.date===fe?null:e.date},!1),o=f(Z.see_cell,{kind:ot(t.kind),step:tt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Z.see}<span class="sr">${o}</span></a></li>`}function ff({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(Z.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${po("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${js} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ls(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Te(s)}>${Z.see}<span class="sr"> ${v(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function hf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:u=>u.other_barrier||u.barrier||"",titles:[...nn,["",b.shared.all_steps]]},i=u=>u.map($=>v(xe($)||$)).join(", "),l=u=>B([u.barrier,u.other_barrier].map(tt)).join(" / "),c=[{key:"stap",label:Z.columns.step,text:l},{key:"soort",label:Z.columns.kind,text:u=>R(ot(u.kind))},{key:"een",label:e.label,text:u=>Fi(u.before)},{key:"ander",label:n.label,text:u=>Fi(u.after)},{key:"erbij",label:Z.joined[s],sort:!1,text:u=>i(u.joined)},{key:"weg",label:Z.left[s],sort:!1,text:u=>i(u.left)}],p=()=>Rn(c,t.changes,()=>le(null,"",o));return a`
    ${po("verschillen",t.changes,r).map(u=>a`
        ${u.folds&&a`<${js} part=${u} level=${3} count=${L(Z.differ,u.rows.length)}
            names=${u.rows.map($=>R(ot($.kind)))} />`}
        <ul class=${Ls(u)}>
          ${u.rows.map($=>a`<${mf} change=${$} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(u=>a`<p class="zacht">${u}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <${rt} id="vakken" caption=${Z.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Jt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function gf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=p=>p?Fi(p):Z.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>i(p)},...e.right.map(({state:p})=>({key:p,label:i(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Z.nothing)}))],c=f(Z.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${f(Z.counts,{both:r,fresh:t.fresh.length})}</p>
      <${pp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Z.flow.table}</summary>
        <${rt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function bf(t,e){if(!e)return t;let n=o=>wn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function kf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Ue(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Qt} id=${m} date=${e.date} />`,p=[Ce("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:Ut},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],u=()=>Rn(p,r,()=>le(null,e.plan.key,o)),$=()=>A({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Z.show_all}</button>
        <${Jt} name="vergelijk.csv" rows=${u} />
      </div>
      <${rt} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function $p({route:t}){if(Mn.length<2)return a`<${X} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=$f(t.query),o=J(t.query),r=hi(o),i=df(e,n,o),l=Xe.some(d=>d.notation===t.query.stap)?t.query.stap:"",c=bf(i,l),{actions:p}=c,u=p?.flows[l],$=p?"dates":"plans",m=f(Z.intro[$],{before:Q(e.date),after:Q(n.date)});return a`
    <${X} text=${Z.heading[$]} title=${Z.title}><p class="uitleg">${m} ${xn}</p><//>
    <${cn}>
      <${Oi} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${se} label=${Z.first} name="van" chosen=${e.key} options=${dp(Mn.slice(0,-1))} />
            <${se} label=${Z.second} name="met" chosen=${n.key} options=${dp(s)} />
          `}
        <${se}
          label=${Z.columns.step} name="stap"
          options=${nn} />
      </div>
    <//>
    ${p&&u&&a`<${gf} actions=${p} flow=${u} one=${e} other=${n} counted=${r} />`}
    ${p&&a`<${ff} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(Z.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${hf} found=${c} one=${e} other=${n} mode=${$} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map(d=>a`<p class="zacht">${d}</p>`)]}
    </section>
    ${p&&a`<${kf} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Zt} text=${L(Z.shown,c.changes.length)} />
  `}var Z,Fi,Mn,dp,df,mp=O(()=>{"use strict";N();U();zt();F();jt();T();fn();H();it();Lt();Ke();Dt();zs();pt();up();je();Z=b.compare,Fi=t=>R(V("CellState",t)),Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?f(Z.side,{plan:t.title,label:n}):R(n)}))),dp=t=>t.map(e=>[e.key,e.label]),df=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function wf({row:t,cell:e,change:n,step:s,plan:o}){let r=Gr(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ce(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Os(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>A({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:tt(s)})}${r}</span>
        <${fp} cell=${e} />
      </button>
    </td>
  `}function xf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(oe.caption,{scenario:_t(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${oe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${_f} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:a`<${j} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${wf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${vf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Lf({plan:t,scenario:e,reach:n}){let s=Oe("partner",e,t),o=io("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Vn} plan=${t} /><p>${oe.nothing_yet}</p>`:n.partners?a`
    ${P&&a`<h2>${t.title}</h2>`}
    <${Vn} plan=${t} />
    <p>${An(e,t).said.reach} <a href=${Bc("organisaties-in-de-tekst")}>${oe.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${xf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${be} name=${`dekking-${t.key}`} title=${oe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Of} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${jf} reach=${n} />
      </div>
      <${Cf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${oe.nothing}</p>`}function bp({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${X} text=${oe.heading} title=${oe.title} />
      <p class="zacht">${_t(e)}</p>
      <${As} query=${t.query}><${Ln} /><//>
    </div>
    ${ae(e).map(o=>a`
        <${Lf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${uo} address=${s} by="partner" scenario=${e} />`}
    <${Zt} text=${s?"":f(oe.shown,{scenario:_t(e)})} />
  `}var oe,yf,fp,Ai,_f,hp,gp,vf,Sf,Of,Cf,jf,kp=O(()=>{"use strict";N();U();zt();F();jt();T();fn();H();it();Fs();Ke();Un();pt();oe=b.coverage,yf=5,fp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ee} basis=${t.most_basis} />
    <${Dn} bar=${t.bar} support=${t.support_only} most=${yf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ai=t=>!t.acting&&!t.undecided,_f=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ai(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Te(t.id)}>${t.label}</a>
    <span class=${Ai(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,hp=({column:t})=>{let{title:e,text:n}=t.undecided?oe.undecided:oe.nobody;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},gp=t=>t.undecided?"onbeslist":"arcering",vf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${gp(e)}><${hp} column=${e} /></td>
`;Sf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${j} id=${t.id} text=${t.label} />
    <a class="naar" href=${S("dekking",{...z.route.query,cel:ce(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${Kr(n,o)}`}</span>
      <${fp} cell=${e} />
    </a>
  </li>
`,Of=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Sf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${P?"h3":"h2"} class="stapkop">
            <span class=${Ai(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(oe.step,{step:tt(o.step),said:o.said})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${gp(o)}><${hp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,Cf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${P?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${S("aandachtspunten",{stap:n.step})}>${oe.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${oe.about}</p>
    <${Ho} expected=${oe.expected} quiet=${oe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${Si} />
    <p><a href=${S("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,jf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${oe.alike.title}</h2><p>${oe.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function _p(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Oe("kind",t,e),o=Oe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>yp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>D(i(c),i(p)));return{stops:r,several:l}}var yp,wp,Ei,Zr=O(()=>{"use strict";F();jt();T();$n();fn();H();Lt();yp=(t,e)=>Number(qt(t))-Number(qt(e))||D(v(t),v(e)),wp=({date:t,plan:e})=>as("InformationFlow").filter(n=>_s(n,t)&&dn(n,e)).map(n=>{let s=te(n,"between"),o=r=>[...te(n,r),...s].sort(yp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>D(w(n.id,"content"),w(s.id,"content"))),Ei=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Ff(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(K=>o.get(K)).filter(K=>K!==void 0),[u,$]=p.sort((K,W)=>K.left-W.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,g]=[$.left-n.left,($.top+$.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${d}C${k} ${d} ${k} ${g} ${h} ${g}`,x=Tf.map(K=>{let[W,C,St,M]=[(1-K)**3,3*K*(1-K)**2,3*K*K*(1-K),K**3];return{d:_,x:W*m+(C+St)*k+M*h,y:(W+C)*d+(St+M)*g}}),q=x.find(K=>r.every(W=>Math.max(Math.abs(W.x-K.x),Math.abs(W.y-K.y))>zf))||x[0];return c!==void 0&&r.push(q),q})}function Af(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function go({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Yt(),[c,p]=I([]);We(()=>{let g=()=>p(Ff(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),$=u.some(g=>g.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),d=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!Mf.includes(g.key))return i(g.key,k);let _=Af(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},k)=>a`<path d=${g} class=${`${n[k]?.look}${n[k]&&d(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,k)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${g.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===$?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Mf,zf,Tf,Xr=O(()=>{"use strict";N();Mf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],zf=28,Tf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function bo({label:t,id:e,thing:n,pick:s,among:o=ve}){let[r,i]=I(!1),l=we(()=>r?Ef(o):[],[r]),c=$=>{let m=Rt($.trim());return l.find(d=>v(d)===$)||l.find(d=>[v(d),Wt(d),...ht(d,"altLabel")].some(h=>Rt(h)===m))},{route:p}=z,u=$=>{if(z.route!==p)return;let m=c($.target.value);m?s(m):ut(b.explore.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${u} value=${ve(n)?v(n):""} />
      <datalist id=${`${e}-namen`}>${l.map($=>a`<option value=${v($)}></option>`)}</datalist>
    </label>
  `}var Ef,ta=O(()=>{"use strict";me();N();U();F();T();H();Ef=t=>[...qe.keys()].filter(e=>ie(e)&&t(e)).sort((e,n)=>D(v(e),v(n)))});function Nf(t){let e=Sp(Xs(t.from,t.to,t.scenario,!0),t),n=ic([t.from,t.to],t.scenario).map(s=>s.label);return a`
    <p role="status">
      <strong>${Nt.none}</strong>
      ${e.length>0&&` ${f(Nt.only,{names:xp(e)})}`}
      ${n.length>0&&` ${f(Nt.shared,{steps:Fe(n)})}`}
    </p>
  `}function Bf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Sp(t,e),i=we(()=>{let d=g=>[Kt(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:v(k),look:d(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map(d=>Kt(d[0])),c=r.length?Xs(n,s,o):t,p=c?.length===t.length?c.count:0,u=L(Nt.works,l.filter(Boolean).length),$={from:v(n),to:v(s),count:t.lines.length},m=d=>A({van:null,naar:null,uit:d,kies:d});return a`
    <p role="status">${p>0&&a`<strong>${L(Nt.counted,p,{works:u})}</strong> `}${Nt.says}</p>
    ${r.length>0&&a`<p>${L(Nt.through,t.count-p,{names:xp(r),works:u})} ${Nt.dotted}</p>`}
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${go} heads=${l.map(d=>d?Nt.columns.what:Nt.columns.who)} ...${i} chosen=""
          label=${f(Nt.picture,$)} choose=${m} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${be} name=${b.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
    <h2>${Nt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:d})=>a`<li>${d.map(h=>a`
            <p><${j} id=${h.from} />: ${h.said}, <${j} id=${h.to} /></p>
            <${Wn} of=${h.of[0]} look="zacht adres" />
          `)}</li>`)}
    </ol>
  `}function Op({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(p=>vp(p)?p:""),o=t.verzamel==="ja",r={from:n,to:s,scenario:e},i=n&&s&&n!==s,l=we(()=>i?Xs(n,s,e,o):null,[n,s,o,e.key,e.plan]),c=(p,u,$)=>a`
    <${bo} label=${u} id=${p} thing=${$} among=${vp}
      pick=${m=>A({[p]:m})} />
  `;return a`
    <section aria-label=${Nt.heading}>
      <h2>${Nt.heading}</h2>
      <div class="velden">
        ${c("van",Nt.from,n)} ${c("naar",Nt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>A({verzamel:o?null:"ja"})} />${` ${Nt.collective}`}
        </label>
        ${i&&a`<button type="button" onClick=${()=>A({van:s,naar:n})}>${Nt.swap}</button>`}
        <a href=${S("verken",{uit:n,kies:n})}>${Nt.back}</a>
      </div>
      ${!(n&&s)&&a`<p>${Nt.choose}</p>`} ${n&&n===s&&a`<p>${Nt.same}</p>`}
      ${i&&(l?a`<${Bf} ...${r} found=${l} />`:a`<${Nf} ...${r} />`)}
    </section>
  `}var Nt,vp,xp,Sp,Cp=O(()=>{"use strict";N();U();F();T();Bo();H();Lt();Xr();Un();pt();ta();Nt=b.explore.path,vp=t=>No(t)&&(vs(t)||Kt(t)),xp=t=>Fe(t.map(v)),Sp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>qt(s)&&s!==e&&s!==n)});function Mp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Lr(t,e,s),l=c=>{location.hash=S("verken",c)};return{f:()=>o?l({uit:t,kies:t}):A({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&A({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&A({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||A({weg:[...ea(r),t].join(","),kies:null}),p:()=>o?l({van:t}):A({van:t}),Escape:()=>A({kies:null})}}function Pf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Mp(t,e),l=Lr(t,n,o),c=(p,u)=>a`
    <button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Te(t)}>${lt.actions.page}</a>
      ${s.join()!==t&&c("f",lt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L(lt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",lt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",lt.actions.hide)}
      ${Ve(t)!=="step"&&c("p",lt.actions.path)}
    </p>
  `}function zp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${lt.panel.label}><p class="zacht">${lt.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=Kt(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${lt.panel.label}>
      <h2>${Kn(n)}</h2>
      ${Kt(n)&&a`<p>${Ue(n,t.scenario.date)}</p>`}
      ${ve(n)&&qt(n)&&a`<p class="zacht">${lt.panel.collective}</p>`}
      ${ve(n)&&a`<${Pf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?lt.panel.who:lt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${j} id=${i[r]} /><span class="zacht"> – ${i.said}</span>
            <${Wn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?lt.panel.step:lt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${j} id=${i.work} />`:i.step===Zs?lt.no_step:a`<${j} id=${i.step} />`}
            ${" "}<${ee} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${lt.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${Wn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Tp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=we(()=>{let u=d=>`wie${qt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Lr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:Kn(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:Kn(d),look:`wat${$(d)}`,more:[Lp(is(d,s.date)),a` <small>${At(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:Kn(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:g})=>({from:d,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:d,step:h,basis:g})=>({from:d,to:h,look:jp(g)}))]}},[t]),l=u=>A({kies:u===n?null:u}),c=(u,$)=>$!==Zs&&Mp($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=f(lt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${go} heads=${lt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${Object.entries(ge).map(([u,[,$]])=>a`<li><span class=${`streep ${jp(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>is($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Lp(u)}${R($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${lt.keys}</p>
  `}function Fp({shown:t,chosen:e,scenario:n}){let s=new Set(t.roles.map(p=>p.to)),o=[...t.roles.map(p=>({who:p.from,role:p.said||"",work:p.to,of:p.of})),...t.what.filter(p=>!s.has(p)).map(p=>({who:"",role:"",work:p,of:[]}))],r=p=>t.ties.filter(u=>u.work===p).map(u=>u.step),i=p=>Ss(p,n).length?lt.list.away:lt.list.nobody,l=[{...Ce("wie",lt.list.who,p=>p.who),text:p=>p.who?Kn(p.who):i(p.work),cell:({who:p,work:u})=>p?[a`<${j} id=${p} />`,a`<${ps} id=${p} />`]:i(u)},{key:"rol",label:lt.list.role,text:p=>p.role},Ce("wat",lt.list.what,p=>p.work),{key:"stap",label:lt.list.step,text:p=>r(p.work).map(Kn).join(", ")},Cn("stand",lt.list.status,p=>p.work,n.date),qn(lt.list.where,p=>p.of)],c=p=>({class:e&&[p.who,p.work,...r(p.work)].includes(e)?"gekozen":null});return a`<${rt} id="verkenlijst" caption=${L(lt.list.caption,o.length)} rows=${o}
    columns=${l} about=${c} />`}var lt,ea,Kn,If,jp,Lp,Ap=O(()=>{"use strict";N();U();F();T();Bo();H();it();Lt();Xr();pt();je();lt=b.explore,ea=t=>(t||"").split(",").filter(No),Kn=t=>t===Zs?lt.no_step:v(t);If={"●":"l-heel","◐":"l-lang","○":"l-punt"},jp=t=>If[ge[t]?.[0]]||"l-heel",Lp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Np({rows:t,chosen:e,state:n}){let s=we(()=>{let r=l=>B(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?v(c):Pe.unnamed,look:`wie${c&&!qt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:na(l),look:"wat"})),r("to")],ties:i}},[t]),o=r=>A({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${go} heads=${Pe.columns} ...${s} chosen=${e} label=${f(Pe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&A({kies:null})} />
      </div>
    </div>
  `}function Bp({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(i=>o?i[o].includes(s)||!s&&!i[o].length:e===""||i.id===e);return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${r.map(i=>a`
            <li>
              <${Rf} row=${i} />:
              ${" "}<${j} id=${i.id} text=${na(i)} />
              ${w(i.id,"summary")&&a`<span class="zacht adres">${w(i.id,"summary")}</span>`}
              <${Wn} of=${[i.id]} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Pp({rows:t,scenario:e,state:n}){let s=[{key:"van",label:Pe.list.from,text:o=>Ep(o.from),cell:o=>a`<${Go} ids=${o.from} />`},{key:"naar",label:Pe.list.to,text:o=>Ep(o.to),cell:o=>a`<${Go} ids=${o.to} />`},{key:"inhoud",label:Pe.list.what,text:na,cell:o=>a`<${j} id=${o.id} text=${na(o)} />`},{key:"staat",label:Pe.list.state,text:o=>At(o.id,"flowState")},{key:"sindsdien",label:Pe.list.since,text:o=>At(o.id,"followUp")},qn(b.explore.list.where,o=>[o.id])];return a`
    <${rt} id="stromenlijst" caption=${f(Pe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Jt} name="informatiestromen.csv"
        rows=${()=>Rn(s.slice(0,-1),t,()=>le(e))} />
    </p>
  `}var Pe,na,Ep,Go,Rf,Ip,Rp=O(()=>{"use strict";N();U();F();T();Zr();H();Lt();Xr();Dt();Un();pt();je();Pe=b.explore.flows,na=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Pe.among})`:""}`,Ep=t=>t.map(e=>v(e)).join(", ")||Pe.unnamed,Go=({ids:t})=>t.length?a`<${Vt} ids=${t} />`:a`<span class="zacht">${Pe.unnamed}</span>`,Rf=({row:t})=>t.between.length?a`${Pe.between} <${Go} ids=${t.from} />`:a`<${Go} ids=${t.from} /> → <${Go} ids=${t.to} />`;Ip=({scenario:t,state:e})=>a`
  <${be} name="informatiestromen" title=${f(Pe.title,{state:e})} scenario=${t} of="#stromenbeeld"
    legend="#geen" />
`});function qf({of:t,at:e}){if(t.length<=Wf)return a`<${sa} of=${t} at=${e} />`;let n=r=>At(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>D(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <details>
          <summary>${n(r[0])} (${r.length})</summary><${sa} of=${r} at=${e} />
        </details>
      `)}
    <${sa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function qp({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Gn.undecided:s?Gn.nobody:e?.said;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${S("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Vp({plan:t,scenario:e}){let{stops:n,several:s}=_p(e,t),o=`route-${t.key}`;if(dt())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${qp} stop=${l} place=${c+1} />
              <details>
                <summary>${Gn.open}</summary>
                <${Wp} stop=${l} plan=${t} /><${sa} of=${l.all} at=${c} />
              </details>
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Wp} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${qp} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${qf} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Gn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Dp} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ee} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ge).map(([l,[,c]])=>a`<li><${ee} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Gn.silent}</li>
        <li><em>${Gn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${be} name="route" title=${Gn.title} scenario=${e} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Gn.says,{silence:b.shared.silence})}</p>
  `}var Gn,Wf,Dp,sa,Wp,Hp=O(()=>{"use strict";N();U();zt();F();T();Zr();fn();H();it();Lt();Un();pt();Gn=b.explore.route,Wf=10,Dp=({one:t})=>a`
  <a class=${qt(t.id)?"verzamel":null} href=${S("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,sa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ee} basis=${n.basis(e)} /><${Dp} one=${n} /></li>`)}
  </ul>
`;Wp=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    <ul class="stilte" aria-label=${Gn.silent}>
      ${e.map(s=>a`
          <li><a href=${S("overzicht",{cel:ce(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function gs(){let t=b.missing;return a`
    <${X} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${S("overzicht")}>${t.home}</a></p>
  `}function Hf({text:t}){let e=Oc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ke.alone} ${e.map(n=>a` <a href=${Vf(n)}>${n}</a>`)}</p>`}
      <p>${ke.try} ${Object.entries(ke.lists).map(([n,s])=>a` <a href=${S(n)}>${s}</a>`)}</p>
    </section>
  `}function Uf({text:t,answers:e}){let[n,s]=I(null);if(ze(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Y().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ke.source.about,a`<${Vt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ke.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ke.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ke.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Bi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Gt(l)}${p.some(ie)&&i(p.filter(ie))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Up({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=mi(e),r=e.trim()!=="",i=B(n.map(p=>p.kind)).sort(D),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);We(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?L(ke.found,l.length):f(ke.nothing,{text:e});return a`
    <${X} text=${ke.title} />
    <section class="filters" aria-label=${ke.label}>
      <div class="velden">
        <${mo} label=${ke.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${se} label=${ke.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ke.type}</p>
    ${s&&a`<p id="gelezen">${f(ke.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Hf} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ni).map(p=>a`<${Df} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Ni&&a`<p>${f(ke.too_many,{count:l.length-Ni})}</p>`}
    ${r&&Ae()&&a`<${Uf} text=${e} answers=${o} />`}
    <${Zt} text=${r?c:""} />
  `}var ke,Ni,Bi,Df,Vf,Jo=O(()=>{"use strict";so();N();U();zt();F();T();_e();fi();H();Ke();pt();ke=b.search;Ni=100,Bi=({text:t,answers:e})=>Ar(t,e).map(({said:n,on:s})=>s?a`<mark>${n}</mark>`:n),Df=({item:t,answers:e})=>a`
  <li>
    <a href=${S(t.path)}><${Bi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${P&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}
    </span>
    <p><${Bi} text=${Cc(t,e)} answers=${e} /></p>
  </li>
`,Vf=t=>S("zoek",{q:t})});function Xp({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=[t,n.weg,n.stap,n.soort,n.kies,e.key,e.plan].join("|"),i=ea(n.weg),l={opened:t,chosen:n.kies||"",hidden:i,step:n.stap||"",kind:n.soort||""},c=we(()=>ac({...l,anyRole:!!o},e),[r]),p=[...c.who,...c.what,...c.steps],u=p.includes(l.chosen)?l.chosen:"",$=p.length>ei,m=Jp(n,$),d={shown:c,opened:t,chosen:u,scenario:e,fixed:!!o},h=n.stap||n.soort||i.length>0||e.stated||e.plan,g=nt.alone[Ve(t[0])]||nt.alone.other,k=a`
    <button type="button" class="klein" onClick=${()=>A({weg:null})}>${nt.again}</button>
  `,_={...d,title:o||t.map(Kn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!$&&a`<${Qp} way=${m} />`}
      <${cn}>
        <div class="velden">
          <${se} name="stap" label=${nt.filters.step} options=${nn} />
          <${se} name="soort" label=${nt.filters.kind} options=${Gs} />
          ${(n.stap||n.soort)&&a`<${fo} names=${["stap","soort"]} />`}
        </div>
      <//>
      ${m!=="lijst"&&a`<${be} name=${nt.file} title=${_.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${As} query=${n}><${Ln} /><//>
    </div>
    ${i.length>0&&a`<p>${L(nt.hidden,i.length)} ${k}</p>`}
    ${$&&a`<p role="status">${f(nt.too_many,{count:p.length})}</p>`}
    ${!c.what.length&&a`<p>${h?nt.nothing:g}</p>`}
    <${Yp} way=${m} picture=${a`<div class="tekening"><${Tp} ...${_} /></div>`}
      list=${a`<${Fp} ...${d} />`} panel=${a`<${zp} ...${d} />`} />
  `}function Jf({query:t,scenario:e}){let n=as("Agreement").filter(c=>_s(c,e.date)),s=n.map(c=>w(c,"agreementStatus")),o=Ei("AgreementStatus","",s),r=o.includes(t.staat)?t.staat:Bs,i=n.filter((c,p)=>r===Bs||s[p]===r),l=a`<${Zp} list="AgreementStatus" codes=${o} had=${s} state=${r} />`;return a`<${Xp} opened=${i} scenario=${e} query=${t} field=${l}
    title=${nt.starts.afspraken.title} />`}function Qf({query:t,scenario:e}){let n=we(()=>wp(e),[e.date,e.plan]),s=n.map($=>$.state),o=Ei("FlowState",Object.keys(nt.flows.first)[0],s),r=[...o,Bs].includes(t.staat)?t.staat:o[0]||Bs,i=we(()=>n.filter($=>r===Bs||$.state===r),[n,r]),l=3*i.length>2*ei,c=Jp(t,l),p=t.kies||"",u=r===Bs?b.shared.all:V("FlowState",r);return a`
    <div class="verkenbalk">
      <${Zp} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${Qp} way=${c} />`}
      ${c!=="lijst"&&a`<${Ip} scenario=${e} state=${u} />`}
    </div>
    ${l&&a`<p role="status">${nt.flows.too_many}</p>`}
    ${!i.length&&a`<p>${nt.nothing}</p>`}
    <${Yp} way=${c} picture=${a`<${Np} rows=${i} chosen=${p} state=${u} />`}
      list=${a`<${Pp} rows=${i} scenario=${e} state=${u} />`}
      panel=${a`<${Bp} rows=${i} chosen=${p} />`} />
    <p class="zacht">${nt.flows.silence}</p>
  `}function Yf({at:t}){let e=a`
    <ul class="beelden" aria-label=${nt.starts_label}>
      ${Object.entries(nt.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${S(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!dt())return e;let n=nt.starts[t]?f(nt.starts_now,nt.starts[t]):nt.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function tu({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(Kp,s))return a`<${gs} />`;let o=Kf(e),r=m=>{A({uit:m,kies:m,weg:null}),ut(Kn(m))},i=a`<${bo} label=${nt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${As} query=${e}><${Ln} /><//>`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=nt.heading,sentence:u=nt.sentence}=nt.starts[c]||{},$=o.length?a`<${Xp} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l}</div><${Gf} scenario=${n} />`;return a`
    <${X} text=${nt.heading} title=${c?`${nt.heading}: ${p}`:nt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${Yf} at=${c} />
    ${s?a`<${Kp[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Op} query=${e} scenario=${n} />`:$}
  `}var nt,Gp,Bs,Pi,Kf,Gf,Jp,Qp,Yp,Zp,Kp,eu=O(()=>{"use strict";me();N();U();zt();F();jt();T();Bo();Zr();$n();H();Cp();Ke();Ap();Rp();Un();Hp();ta();Jo();nt=b.explore,Gp=["beeld","beide","lijst"],Bs="alle",Pi=[...as("Chapter")].sort((t,e)=>D(w(t,"identifier"),w(e,"identifier"))),Kf=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ea(t||_r(e)?.id||xe(n)||Pi.find(o=>w(o,"identifier")===s)),Gf=({scenario:t})=>a`
  ${ae(t).map(e=>a`
      ${P&&a`<p><strong>${e.title}</strong></p>`}
      <${Vp} key=${e.key} plan=${e} scenario=${t} />
    `)}
  ${Pi.length>0&&a`
      <h2>${nt.begin.chapters}</h2>
      <ul class="keuzetegels">
        ${Pi.map(e=>a`<li><a href=${S("verken",{uit:e,kies:e})}><b>${v(e)}</b></a></li>`)}
      </ul>
    `}
  <p class="zacht">${nt.begin.network}</p>
`,Jp=(t,e)=>e?"lijst":Gp.includes(t.toon)?t.toon:dt()?"lijst":"beeld",Qp=({way:t})=>a`
  <div class="knoppen" role="group" aria-label=${nt.show.label}>
    ${Gp.map(e=>a`
        <button type="button" id=${`toon-${e}`} aria-pressed=${String(t===e)}
          onClick=${()=>A({toon:e})}>${nt.show[e]}</button>
      `)}
  </div>
`,Yp=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||z.route.query.kies)&&s}
  </div>
`,Zp=({list:t,codes:e,had:n,state:s})=>a`
  <${ms} legend=${nt.filters.state} name="staat" id="staat" current=${s} options=${[...e.map(o=>[o,`${R(V(t,o))} (${n.filter(r=>r===o).length})`]),[Bs,`${R(b.shared.all)} (${n.length})`]]} />
`;Kp={informatie:Qf,afspraken:Jf}});function oa(t,e){let n=Jn();for(let{mark:o}of t)e?n.add(o):n.delete(o);let s=n.size===0;return A({merk:[...n].join(Ii),...s&&{alleen:null}},!0),n.size}var Ii,Jn,nu,Ri,Wi=O(()=>{"use strict";U();Ii=".",Jn=()=>new Set((z.route?.query.merk||"").split(Ii).filter(Boolean)),nu=()=>[...Jn()].join(Ii),Ri=()=>!!z.route?.query.alleen&&Jn().size>0});var qi,Zf,ra,ko,Ps,Qo=O(()=>{"use strict";N();T();qi=b.shared.outcomes,Zf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ra=({outcome:t})=>a`<g class=${`teken teken-${qi[t].sign}`}>${Zf[qi[t].sign]}</g>`,ko=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ra} outcome=${t} />
  </svg>
`,Ps=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${ko} outcome=${t} /> ${qi[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Di({gaps:t,what:e}){let n=Jn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ut(L(bn.bar.changed,oa(t,i.target.checked))),r=t.length>1?f(bn.mark_all,{count:t.length,what:e}):f(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function nh({title:t,gaps:e,beside:n,by:s,scenario:o,open:r}){let i=e.filter($=>$.heavy).length,l=new Map;for(let{query:$,subject_label:m}of e){let d=s==="topic"?ds($):m;l.set(d,(l.get(d)||0)+1)}let c=[...l].map(([$,m])=>m>1?f(bn.repeated,{title:$,count:m}):$),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${L(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Di} gaps=${e} what=${t} />
      <${Do} summary=${p} inside=${()=>e.map($=>a`<${th} key=${Xf($)} gap=${$} scenario=${o} query=${y.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}function ru({gaps:t,beside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=eh[n],l=(c,p)=>c.filter(u=>r(u)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:u})=>a`
        <${nh} key=${c} title=${p} gaps=${u} beside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function sh({row:t}){let e=t.who.length>su+1?t.who.slice(0,su):t.who,n=t.who.length-e.length;return a`
    <${Vt} ids=${e} />
    ${n>0&&f(bn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
  `}function oh({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=Wt(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${ou(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Di} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${j} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${yi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Ps} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${sh} row=${s} /></td>
    </tr>
  `}function au({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=dt()?ah:rh,u=n||t.length<=p+1?t:t.slice(0,p),$=Eo(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${S("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(m=>a`<${oh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>A({termijnen:"alle"},!0)}>
            ${L(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var bn,ou,Xf,th,eh,su,rh,ah,iu=O(()=>{"use strict";me();N();U();zt();F();T();Wi();H();Lt();co();pt();Qo();bn=b.gaps;ou=t=>Jn().has(t.mark)?"gemarkeerd":"",Xf=t=>`${t.mark} ${t.sentence}`,th=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${ou(t)}`} data-vraag=${t.mark}>
    <${Di} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ki} gap=${t} query=${n} />
      <${yi} gap=${t} scenario=${e} />
    </div>
  </article>
`,eh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>B(t.map(e=>e.query)).map(e=>[e,ds(e)])}};su=2;[rh,ah]=[8,5]});function ih({scenario:t,tell:e}){let n=s=>Mo(e,Me.busy,async()=>{let o={options:rs(t),marks:nu(),kind:s};on(`${Me.file}.${s}`,(await Y().ask("marked",o)).data,cu[s])});return Object.keys(cu).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Me.office[s]}</button>`)}function lh({gaps:t,scenario:e,rows:n}){let[s,o]=I(""),r=Jn();if(!r.size)return null;let i=t.filter($=>r.has($.mark)),l=r.size-i.length,c=Ri(),p=()=>{oa([...r].map($=>({mark:$})),!1),ut(Me.cleared)},u=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Me.label}>
      <p>
        <strong>${L(Me.count,r.size)}</strong>${l>0&&L(Me.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?Me.every:Me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${s||(Ae()?Me.address:Me.elsewhere_office)}</p>
      <button type="button" id="merk-print" onClick=${u}>${Me.print}</button>
      <${Jt} name=${`${Me.file}.csv`} rows=${()=>n(i)} label=${Me.csv} id="merk-csv" />
      ${Ae()&&a`<${ih} scenario=${e} tell=${o} />`}
    </section>
  `}function ch({all:t}){let e=(r,i)=>B(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>Cs(r).flatMap(i=>i.partners)),du),s=e(t.map(r=>r.query).sort(D),ds),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${cn}>
      <div class="velden">
        <${se} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,i)=>D(r[1],i[1]))} />
        <${se} label=${$t.fields.step} name="stap"
          options=${[...nn,...uu("stap",tt)]} />
        <${se} label=${$t.fields.query} name="vraag" options=${s} />
        <${se} label=${$t.fields.weight} name="gewicht"
          options=${[...o,...uu("gewicht",r=>V("Severity",r))]} />
        <${se} label=${$t.fields.kind} name="soort" options=${Gs} />
        <${mo} label=${$t.fields.text} name="tekst" />
        <${fo} names=${Vi} />
      </div>
    <//>
  `}function ph({points:t,low:e,source:n,query:s}){let o=B(t.map(c=>c.topic)).length,r=c=>L($t.questions,c.length),i={points:f($t.part_counts.points,{questions:r(t),topics:L($t.topics_count,o)}),source:f($t.part_counts.source,{questions:r(e)})},l=(c,p,u)=>a`
    <a href=${S("aandachtspunten",{...s,deel:p})} aria-current=${u?"true":null} id=${`deel-${p}`}>
      <strong>${$t.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",$u,n)}
    </nav>
  `}function uh({gaps:t,beside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Cs($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>D($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=aa[n],p=Object.entries(aa).map(([$,m])=>[$,$t.fold[m]]),u=()=>A({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${au} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${ms} legend=${$t.fold_by} name="per" options=${p} current=${n} id="per" />
          <${ru} gaps=${l} beside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${$t.none}</p>`}
  `}function mu({route:t}){let e=J(t.query),n=t.query,s=G(e).gaps,o=Ri(),r=o?s.filter(k=>Jn().has(k.mark)):Ic(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===$u:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Vi.some(k=>n[k]),m=n.vouw?n.vouw==="uit":$&&u.length<=dh,d=n.per in aa?n.per:Object.keys(aa)[Number(c&&!p)],h=Object.fromEntries(Vi.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>L($t.questions,k.length);return a`
    <${X} text=${$t.title}>
      <p class="uitleg">${f($t.intro,{report:Nn(et(e.plan))})} ${xn}</p>
    <//>
    ${ae(e).map(k=>a`<${Vn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?$t.only_title:ds(n.vraag)}</strong></p>`:a`<${ph} points=${i} low=${l} source=${c} query=${h} />`}
      <${Jr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${ch} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${uh} key=${`${c}${o}`} gaps=${u} beside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${Jt} name="aandachtspunten.csv" rows=${()=>pu(u,e)} /></p>
        <${Nr} />
      </div>
    </div>
    <${lh} gaps=${s} scenario=${e} rows=${k=>pu(k,e)} />
    <${Zt} text=${f($t.shown,{points:g(i),low:g(l)})} />
  `}var $t,Me,lu,cu,du,pu,uu,Vi,$u,aa,dh,fu=O(()=>{"use strict";me();N();U();zt();F();jt();T();_e();Wi();H();it();Ke();Dt();iu();co();$t=b.gaps,Me=b.gaps.bar,lu="application/vnd.openxmlformats-officedocument",cu={docx:`${lu}.wordprocessingml.document`,xlsx:`${lu}.spreadsheetml.sheet`};du=t=>v(xe(t)||t),pu=(t,e)=>[[...$t.csv,...In],...t.map(n=>[n.number,V("Severity",n.severity),ds(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(ot).join(", "),n.partners.map(du).join(", "),n.subject_label,us(n).map(Gt).join("; "),...le(e,n.plan)])],uu=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Fe(n.split(",").map(e))]]:[]},Vi=["tekst","stap","soort","partner","vraag","gewicht"];$u="bron";aa={onderwerp:"topic",soort:"query"};dh=25});function la({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let $=b[e];return function({route:d}){let h=J(d.query),{plan:g,strict:k}=h,_=p&&k?b.shared.choices.strict_said:"",x=n(h).filter(W=>r(W,d.query)),E=s(),q=L($.count,x.length),K=()=>Rn(E,gr(x,E,vi("sorteer",i)),W=>le(u?h:null,Ct(W.id)?.key||W.plan||g,_));return a`
      <${X} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${cn}>
        <${Es} />
        ${u&&a`<${Uo} />`}
        <div class="velden">
          <${mo} name="tekst" />
          ${o().map(W=>a`<${se} ...${W} />`)}
          <${fo} names=${Object.keys(d.query).filter(W=>W!=="merk")} />
        </div>
      <//>
      ${p&&a`<${ho} />`}
      <p class="telling">${q}<${Jt} name=${`${t}.csv`} rows=${K} /></p>
      <${rt} id=${t} caption=${f($.caption,{count:q})} rows=${x} columns=${E}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:$.count}} />
      <${Zt} text=${q} />
    `}}var zn,de,Tn,yu,wu,_u,vu,Yo,yo,$h,ia,mh,hu,xu,fh,hh,Su,gu,Ou,Cu,ju,Qn,Hi,bu,ku,Lu,Mu=O(()=>{"use strict";so();N();U();zt();F();jt();T();H();it();Lt();Ke();Dt();pt();je();zn=b.partners,de=b.measures,Tn=b.lookup;yu=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),wu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),_u=(t,e)=>!e||cs([v(t),...["altLabel","promise","summary"].flatMap(n=>ht(t,n))].join(" "),e),vu=la({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[P?t:""],keep:(t,e)=>_u(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:zn.fields.step,name:"stap",options:nn},{label:zn.fields.kind,name:"soort",options:wu("OrganisationKind")},{label:zn.fields.role,name:"rol",options:Object.entries(zn.roles)}],columns:()=>[{key:"naam",label:zn.columns.name,text:t=>v(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${ps} id=${t.id} />`]},{key:"soort",label:zn.columns.kind,text:t=>At(t.id,"organisationKind")},{key:"stappen",label:zn.columns.steps,text:t=>yu(t.steps)},{key:"handelt",label:zn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:zn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:zn.columns.wish,text:t=>t.wish}]}),Yo=t=>y.called[t]?.short||"",yo=t=>w(t,"prefLabel"),$h=Zl.map(t=>({id:t,...y.works[t]})).sort((t,e)=>D(Yo(t.id)||"~",Yo(e.id)||"~")||D(yo(t.id),yo(e.id))),ia=P?"":Fn[0].date,mh=(t,e,n)=>({key:t,label:e,text:({id:s})=>En(s,n)?Ue(s,n):"",cell:({id:s})=>En(s,n)&&a`<${Qt} id=${s} date=${n} />`}),hu=()=>as("Chapter").sort((t,e)=>D(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,f(de.chapter,{identifier:w(t,"identifier"),title:yo(t)})]),xu=la({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>$h.filter(e=>dn(e.id,t)),keep:(t,e)=>_u(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wn(t.id).includes(e.stap)))&&(!e.soort||vr(t.id).includes(e.soort))&&(!e.wat||De(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||En(t.id)===e.staat),named:({id:t})=>yo(t),groups:()=>({of:t=>t.chapter||"",titles:[...hu(),["",de.no_chapter]]}),fields:()=>[{label:de.fields.what,name:"wat",options:Object.entries(de.types)},{label:de.fields.chapter,name:"hoofdstuk",options:hu()},{label:de.fields.step,name:"stap",options:[...nn,["alle",de.across]]},{label:de.fields.kind,name:"soort",options:Gs},{label:de.fields.status,name:"staat",options:wu("Status")}],columns:()=>[{key:"nr",label:de.columns.number,text:({id:t})=>Yo(t),cell:({id:t})=>Yo(t)?a`<a href=${Te(t)}>${Yo(t)}</a>`:a`<span class="zacht">${de.no_number}</span>`},{key:"naam",label:de.columns.name,text:({id:t})=>yo(t),cell:({id:t})=>a`<${j} id=${t} text=${yo(t)} />`},...Sn(({id:t})=>Ct(t)?.key),{key:"wat",label:de.columns.what,text:({id:t})=>Ut(t)},...ia&&ia!==fe?[mh("plan",R(os(ia)),ia)]:[],Cn("nu",P?de.columns.stand:R(os(fe)),({id:t})=>t),{key:"termijn",label:de.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Q(w(t,"finalDueBy"))},{key:"stap",label:de.columns.step,text:t=>t.across?b.shared.all_steps:yu(wn(t.id))},{key:"wie",label:de.columns.lead,sort:!1,text:t=>t.container?"":Js(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Js(t.id).length?a`<${Vt} ids=${Js(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]}),fh=t=>B(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>te(t,e))).filter(ie),hh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:fh(t),text:[v(t),...ht(t,"altLabel"),w(t,"summary"),e.told].join(" ")})),Su=t=>({key:"bron",label:Tn.columns.place,sort:!1,text:e=>sn(t(e)).map(Gt).join("; "),cell:e=>a`<${Wn} of=${t(e)} />`}),gu="Recommendation",Ou=(t,e,n)=>la({name:t,of:e,sort:"naam",rows:({plan:s})=>hh.filter(o=>dn(o.id,s)&&De(o.id,gu)===n),keep:(s,o)=>(!o.wat||De(s.id,o.wat))&&(!o.tekst||cs(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>v(s),groups:()=>({of:({id:s})=>Object.keys(Tn.types).find(o=>De(s,o))||"",titles:Object.entries(Tn.types).map(([s,o])=>[s,R(o)])}),fields:()=>[{label:Tn.fields.what,name:"wat",options:Object.entries(Tn.types).filter(([s])=>as(s).length&&s===gu===n)},{label:Tn.fields.step,name:"stap",options:nn}],columns:()=>[{key:"naam",label:Tn.columns.name,text:({id:s})=>v(s),cell:({id:s})=>[a`<${j} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>Ct(s)?.key),{key:"wat",label:Tn.columns.what,text:({id:s})=>Ut(s)},{key:"zegt",label:Tn.columns.told,text:s=>s.told},{key:"over",label:Tn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${Vt} ids=${s.about} name=${Wt} />`},Su(({id:s})=>s)]}),Cu=Ou("naslag","lookup",!1),ju=Ou("gevraagd","asked",!0),Qn=b.timeline,Hi=t=>t.day.slice(0,4),bu=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),ku=B(y.timeline.map(Hi)).map(t=>[t,t]),Lu=la({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,said:[n.progress&&n.id&&Ue(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Hi(t)===e.jaar)&&(!e.tekst||cs(bu(t),e.tekst)),named:t=>t.id?v(t.id):t.what,groups:()=>({of:Hi,titles:ku}),fields:()=>[{label:Qn.fields.what,name:"wat",options:Object.entries(Qn.kinds)},{label:Qn.fields.step,name:"stap",options:nn},{label:Qn.fields.year,name:"jaar",options:ku}],columns:()=>[{key:"dag",label:Qn.columns.when,text:t=>t.day,cell:t=>t.when},{key:"soort",label:Qn.fields.what,text:t=>Qn.kinds[t.kind]},{key:"wat",label:Qn.columns.what,text:bu,cell:t=>[t.id&&a`<${j} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Qn.columns.stand,text:t=>t.said},Su(t=>t.at)]})});function gh({cell:t,change:e}){let[n,...s]=t.brief,o=t.asked&&a`<span class="bij">${bs.asked_mark}</span>`,r=e&&a`<span class="bij door">${bs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Dn} bar=${t.bar} support=${t.support_only} />${l}`}function bh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Gr(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ce(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Os(c)} aria-haspopup="dialog" onClick=${()=>A({cel:c})}>
        <span class="sr">${f(bs.cell,{row:t.label,step:tt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${gh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ee} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function pa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=rn(n),i=io(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(Br(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${wh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ca(n)} role="table">
      <caption>${f(bs.caption,{rows:bs.heads[t],scenario:_t(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${bs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${kh} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${bs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Oe(t,e,n).map(u=>a`<${yh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var bs,kh,yh,wh,ca,Ui=O(()=>{"use strict";N();U();F();T();fn();it();Fs();pt();bs=b.overview;kh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Te(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,yh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${rn(e).map((o,r)=>a`<${bh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,wh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${bs.one_step}>
    ${rn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${tt(s)}
        </button>
      `)}
  </div>
`,ca=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function xh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Zo.wish}</h2>
      <ul class="tegels">
        ${Zo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${S(n.to,n.choose)}>
                <${vh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Ch({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Zo.discuss.title}</h2><p>${Zo.discuss.note}</p>
        <p class="acties"><a href=${S("aandachtspunten")}>${f(Zo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Oh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function jh({state:t,things:e,date:n}){let s=P?"h4":"h3",o=i=>ao(i,n)[1]&&a`<span class="zacht"> – ${ao(i,n)[1]}</span>`,r=f(Bt.group,{state:R(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${gn(e)} more=${o} />
    </div>
  `}function Lh({scenario:t,plan:e}){let n=P?"h3":"h2";return G(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(Bt.apart.title,{kind:l.label})}<//>
          <p>${f(Bt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${jh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Bt.undecided:ro(e)}</p>`}
      </section>
    `})}function Tu({route:t}){let e=J(t.query),n=Object.hasOwn(Ki,t.query.rijen||"")&&Ki[t.query.rijen||""]||"kind",s=Object.entries(Ki).map(([l,c])=>[l,Bt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e);return a`
    ${n==="kind"?a`<${Fh} answer=${i} plan=${et(e.plan)} plans=${ae(e)} />`:a`<${X} text=${Bt.heading} title=${Bt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Bt.matrix[n]}</h2><p>${_t(e)}</p>
          <p class="acties"><a href=${S("methode")}>${Bt.legend.more}</a></p>
          <${As} query=${t.query}>
            <${ms} legend=${Bt.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${Ln} />
          <//>
        </div>
        ${ae(e).map(l=>a`
            ${P&&a`<h3>${l.title}</h3>`}
            <${Vn} plan=${l} />
            <${pa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Th} by=${n} scenario=${e} plan=${l} />
            <${Lh} scenario=${e} plan=${l} />
          `)}
        <${Nr} />
      </div>
      <${Ur} undecided=${Pr(e)} />
    </div>
    ${r&&a`<${uo} address=${r} by=${n} scenario=${e} />`}
    <${Zt} text=${r?"":f(Bt.shown,{scenario:_t(e)})} />
  `}var Bt,zu,_h,vh,Zo,Sh,Oh,Ki,Mh,zh,Th,Fh,Fu=O(()=>{"use strict";N();U();zt();F();jt();T();fn();H();it();Fs();Ke();Dt();Un();pt();Ui();$s();Bt=b.overview,{truth:zu}=b.thing,_h={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},vh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${_h[t]}
  </svg>
`,{start:Zo}=Bt;Sh=({query:t,barriers:e,plan:n,weights:s},o)=>S("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),Oh=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Sh(t,e)}>${t.ask}</a></p>
  </li>
`;Ki={"":"kind",partner:"partner",vorm:"form"},Mh=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,tt(n),Bt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,tt(n),s,o.join("; "),V("Basis",r),zu[String(i)],l,c,p,zu[String(u)]]},zh=(t,e,n)=>[[...Bt.csv,...In],...Oe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Mh(s,o,rn(n)[r]),...le(e,n.key)]))],Th=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Jt} name="matrix.csv" rows=${()=>zh(t,e,n)} />
    <${be} name=${ca(n)} title=${Bt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${ca(n)}"]`} legend=".legenda .stalen li" />
    <${mn} text=${()=>location.href} label=${Bt.link} />
  </div>
`,Fh=({answer:t,plan:e,plans:n})=>a`
  <div class="start">
    <${X} text=${Bt.heading} title=${Bt.title}>
      <p>${f(Bt.start.intro,{report:Nn(e)})}</p>
      <p><strong>${f(Bt.start.dated,{year:B(n.map(({date:s})=>s.slice(0,4))).join(", ")})}</strong>
        ${" "}${Bt.start.since}</p>
    <//>
    <${xh} answer=${t} />
  </div>
  <${Ch} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function Au(t,e){let n=await Y().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=st(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Ah(c,n)),l=(r||[]).length-i.length;return Y().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ua({decisions:i,saved:!1}),null}function Ah({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ua(t){let e=st(),n=await Y().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ye(...t){let e=st();await ua({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Gi(){let t=st(),e=t.decisions.at(-1);e&&await ua({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Ji(){let t=st(),[e,...n]=t.undone;e&&await ua({decisions:[...t.decisions,e],undone:n,saved:!1})}var st,da,Xo,Is,Rs,$a,Ws=O(()=>{"use strict";_e();st=()=>Y().board;da=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Xo=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Is=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Rs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),$a=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Yn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Lo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var tr=O(()=>{"use strict";N()});function Eh({column:t,act:e}){let[n,s]=t.both,{found:o}=st(),i=[...o.columns.some(({target:d,table:h})=>d===o.fields.role&&h===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=d=>e(()=>ye(Xo(t.which,"target",p[d]||`${l}:${d}`))),$=t.reading===c?"beside":t.reading,m=$==="?"?"":$||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${bt.whose}</legend>
      ${i.map(d=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${d===m}
              onChange=${()=>u(d)} />
            ${f(bt.readings[d],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function Nh({column:t,act:e}){let{targets:n,fields:s}=st().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&f(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Eu),bt.notes,...n.slice(Eu)])],d=c?[[`${l}:${c}`,f(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Yn} label=${f(bt.as,{head:r})} value=${d[0]?.[0]||l||bt.notes}
          options=${[...d,...m.map(h=>[h,h])]} pick=${h=>e(()=>ye(Xo(o,"target",h===bt.notes?"":h)))} />
      </td>
      <td class=${u<p&&l?"vraag":""}>
        ${f(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Eh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Bh(){let[t,e]=I(0),{rows:n,fields:s}=st().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(bt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${bt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${bt.following}
        </button>
      </p>
    </section>
  `}function Nu({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=st().found,l=n.filter(p=>p.led).length,c=[[f(bt.read,{read:n.filter(p=>!p.open).length,count:n.length}),bt.sum.placed],[f(bt.read,{read:l,count:n.length}),bt.sum.led],[String($a(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${Nh} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ye(Rs(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>ye(Rs(i.day,p)))} />
          </label>
        </section>
        <${Bh} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,Eu,Bu=O(()=>{"use strict";N();F();Ws();T();tr();bt=b.board.columns,Eu=-1});async function wo(t,e){let n=await Y().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:s}=await Y().ask("page",{options:[],views:!1,comparisons:!1});return Y().show(s,f(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),n}async function Ih(){await Y().ask("shipped"),Y().show()}function ma({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Pu),await Mo(s,Ht.saving,async()=>{let{name:l,data:c}=await Y().ask(r,i);on(l,c,Qi[l.split(".").pop()])}),window.removeEventListener("beforeunload",Pu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Wu(){let t=Yt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return ut(Ht.first_source);Mo(n,Ht.busy,async()=>(await Y().ask("source",{data:await kr(o)})).message)}return a`
    <section class="blok">
      <h2>${Ht.source}</h2>
      <p class="zacht">${Ht.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ht.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Ht.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function fa({message:t,notes:e=[],faults:n,wrong:s,questions:o,asked:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ma} files=${[{id:"bewaar-fouten",label:Ht.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Iu} title=${Ht.faults} lines=${n} count=${s} />
    <${Iu} title=${Ht.questions} lines=${o} count=${r} />
    <${Rh} title=${Ht.read} lines=${Wh(i)} />
  `}function qu(t){if(!t.length)throw new Error(Ht.first);if(t.length>1)throw new Error(f(Ht.one_only,{count:t.length}));if(t[0].size>Ua)throw new Error(f(Ht.too_large,{name:t[0].name,most:Ua/2**20}));return t[0]}var Ht,Ph,Qi,Pu,Ru,Iu,Rh,Wh,ha=O(()=>{"use strict";me();N();F();T();_e();H();Dt();Ht=b.check,Ph="plan",Qi={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Pu=t=>t.preventDefault();Ru=()=>a`
  <section class="blok">
    <h2>${Ht.save}</h2>
    <p class="zacht">${Ht.save_intro}</p>
    <${ma}
      files=${Object.entries(Ht.save_as).filter(([t])=>!(P&&t===Ph)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Y().own&&a`<button type="button" id="terug" onClick=${Ih}>${Ht.back}</button>`}
    <//>
  </section>
`;Iu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Ht.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,Rh=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,Wh=(t={})=>Object.entries(t).map(([e,n])=>f(Ht.counted,{count:n,what:wr(e).toLowerCase()})).sort(D)});function Vu({act:t}){let e=Yt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=(u,$)=>t(async()=>{r(!0);try{let m=await $(),d=await Au(u,m);if(s(d&&{...d,given:{name:u,data:m}}),d)return ut(d.message);location.hash=S("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=u=>t(async()=>{let $=qu(u);await c($.name,()=>kr($))});return ze(()=>{let u=$=>p($.dataTransfer.files);return window.addEventListener("drop",u),()=>window.removeEventListener("drop",u)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ge.list.drop}</h2>
        <p>${Ge.list.kinds}</p>
        <label class="veld">
          <span>${Ge.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Ge.list.others}</p>
        ${o&&a`<p role="status">${Ge.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Ge.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${u=>l(u.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Ge.list.pasted}.txt`,async()=>Du(qh(i)))}>
            ${Ge.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Ge.list.example_name}.csv`,async()=>Du(Ge.list.example_list))}>
            ${Ge.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Ge.list.facts.map(({head:u,text:$})=>a`<li><strong>${u}</strong> ${$}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${fa} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>wo(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>wo(n.given,!0))}>
                  ${b.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Ge,Du,qh,Hu=O(()=>{"use strict";me();N();U();Ws();T();_e();ha();Ge=b.board,Du=t=>new TextEncoder().encode(t),qh=t=>/[\t;]/.test(t)?t:`${Ge.list.head}
${t}`});function Uu({act:t}){let{names:e,left_out:n,plan:s,fields:o}=st().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>ye(p)),c=$a(e).length;return a`
    <p class="uitleg">${c?f(Pt.intro,{count:e.length,asks:c}):Pt.nothing}</p>
    <${er} title=${Pt.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(Is("*","names",""))}>
            ${L(Pt.take_all,i.length)}
          </button></p>
        `}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Is(p,"names",$.join("; ")))}>
            ${f(Pt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Is(p,"names",u))}>${Pt.one}</button>
        </p>
      `}
    <//>
    <${er} title=${Pt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${f(Pt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Is(p,"names",$))}>${Pt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Is(p,"names",u))}>${Pt.no}</button>
        </p>
      `}
    <//>
    <${er} title=${Pt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${Yn} label=${f(Pt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Pt.new_kinds)} pick=${m=>t(()=>ye(Is(p,"kind",m)))} />
      `}
    <//>
    <${er} title=${Pt.nobody} names=${r("nobody")} after=${a`<p class="zacht">${Pt.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${Pt.left_out}</h2>
          <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
          <p class="zacht">${Pt.left_out_more}</p>
        </section>
      `}
    <${er} title=${Pt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Pt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>ye(Rs(o.without,p.target.checked?"nee":"ja")))} />
        ${Pt.expect_yes}
      </label>
    </section>
  `}var Pt,er,Ku=O(()=>{"use strict";N();F();Ws();T();tr();Pt=b.board.partners,er=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${L(Pt.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function Vh(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Hh({row:t,name:e,act:n}){let{choices:s}=st().found,o=t.asks[e],r=i=>n(()=>ye(Xo(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${at.right}</button>`}
      ${s[e]&&a`
          <${Yn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...Gu(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function Uh({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=st().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:h,currentTarget:g,key:k,shiftKey:_}=d;if(h!==g||d.ctrlKey||d.altKey||d.metaKey)return;let x=o.find(E=>E.key===k.toUpperCase());if(x)$(x.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)$(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let E=[...document.querySelectorAll(".bordkaart")];E[E.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Vh(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:h})=>a`<span>${d}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||at.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Hh} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:h})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${at.kind}</span>
          <${Yn} label=${at.kind} value=${u} pick=${d=>e(()=>ye(da(t.which,i.kind,d)))}
            options=${[["",at.unknown],...Gu([...new Set([...u?[u]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${at.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${at.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Kh(){let{cells:t,places:e}=st().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${at.matrix}</h2>
      <p class="zacht">${at.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${f(at.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Ju({act:t}){let{reasons:e,rows:n,places:s,fields:o}=st().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(Dh),[p,u]=I(0),$=Yt(),[m,d]=I(0),h=[...e.map(({reason:M,value:Ot,count:re,strength:$e})=>({reason:M,value:Ot,count:re,strength:$e})),{reason:"",value:"",count:n.filter(M=>M.open&&!M.proposal).length,strength:""},{reason:nr,value:"",count:n.length-ga(n),strength:""}].filter(({count:M})=>M),g=h.some(({reason:M})=>M===r)?r:h[0]?.reason,k=h.find(({reason:M})=>M===g),_=M=>{i(M),u(0),dt()&&$.current?.scrollIntoView()},x=n.filter(M=>g===nr?!M.open:M.open&&(M.proposal?.reason||"")===g),E=Math.max(0,Math.min(p,x.length-1)),q=M=>t(()=>ye(...M.map(Ot=>da("*",o.step,"",Ot))),()=>f(b.board.place.progress,K())),K=()=>{let{rows:M}=st().found;return{placed:M.length-ga(M),count:M.length}};async function W(M,Ot){let re=x.indexOf(M);await t(()=>ye(da(M.which,o.step,Ot)));let $e=ga(st().found.rows);ut(f(Ot?at.is_at:at.is_open,{title:M.number||M.title,value:Ot,count:$e})),d($e||g===nr?re+1:-1)}ze(()=>{if(!m)return;m<0&&wt("verder")?.focus();let M=$.current?.querySelectorAll(".bordkaart")||[],Ot=M[Math.min(dt()?1:m,M.length)-1];m>0&&(Ot||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let C=e.filter(({strength:M})=>M==="sterk").map(({reason:M})=>M),St=M=>M===nr?at.done:M||at.none;return a`
    <p class="bordstand">${f(at.progress,K())} ${!ga(n)&&at.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${at.reasons}</h2>
        ${C.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>q(C)}>${at.take_strong}</button>`}
        <ul>
          ${h.map(({reason:M,value:Ot,count:re,strength:$e})=>a`
              <li key=${M} class=${M===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(M===g)}
                  onClick=${()=>_(M)}><span class="bordtal">${re}</span> ${St(M)}</button>
                <p class="zacht">
                  ${$e==="zwak"&&a`<span class="bordnaam">${at.weak}</span> `}
                  ${Ot?f(at.proposal,{value:Ot}):M===nr?at.done_more:at.none_more}
                </p>
                ${Ot&&re>0&&a`<button type="button" class="klein" aria-label=${`${L(at.take,re)}: ${M}`}
                    onClick=${()=>q([M])}>${L(at.take,re)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${k&&St(k.reason)} <span class="zacht">${x.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${at.keys}</summary>
          <p>${f(at.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(dt()?x.slice(E,E+1):x.slice(0,l)).map(M=>a`
              <${Uh} key=${M.which} row=${M} act=${t} place=${W}
                all=${()=>q([M.proposal?.reason||""])} />
            `)}
        </ul>
        ${dt()&&x.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!E} onClick=${()=>u(E-1)}>${at.previous}</button>
              <span>${f(at.which,{place:E+1,count:x.length})}</span>
              <button type="button" disabled=${E>x.length-2} onClick=${()=>u(E+1)}>
                ${at.following}
              </button>
            </p>
          `}
        ${!dt()&&x.length>l&&a`<button type="button" onClick=${()=>c(x.length)}>
            ${f(at.more,{count:x.length-l})}
          </button>`}
      </section>
      <${Kh} />
    </div>
  `}var at,Dh,nr,ga,Gu,Qu=O(()=>{"use strict";me();N();zt();F();Ws();T();tr();at=b.board.place,Dh=30,nr="-",ga=t=>t.filter(e=>e.open).length;Gu=t=>t.map(e=>[e,e])});function Yu({act:t}){let e=st(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=I(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Y().own,u=n.filter(h=>!h.open),$=u.filter(h=>!h.judged).length;if(ze(()=>{p||t(async()=>{e.taken=c;let h=await wo({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${fa} ...${i} /></div>`;if(!p)return a`<p role="status">${Ie.making}</p>`;let m=J(z.route.query),d=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(Ie.placed,{placed:u.length,count:n.length})}
      ${$>0&&a` ${L(Ie.without_kind,$)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${Ie.not_yet}</strong>`}
    </p>
    <${pa} by="kind" scenario=${m} plan=${d} />
    ${z.route.query.cel&&a`<${uo} address=${z.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${S("aandachtspunten")}>${Ie.questions}</a></p>
    <section class="blok">
      <h2>${Ie.take_along}</h2>
      <label class="veld"><span>${Ie.access}</span>
        <${Yn} id="toegang" label=${Ie.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>ye(Rs(r.access,h)))} />
      </label>
      <p class="zacht">${Ie.access_more}</p>
      <${ma}
        files=${[{id:"bewaar-werkmap",label:Ie.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>Gh(e)}>${Ie.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>wo({name:e.name,decisions:e.decisions},!0))}>${Ie.beside}</button>
      <//>
      <p class="zacht">${Ie.workbook_more} ${Ie.next_list}</p>
    </section>
  `}var Ie,Gh,Zu=O(()=>{"use strict";N();U();F();jt();Ws();T();_e();Fs();Dt();Ui();tr();ha();Ie=b.board.result,Gh=t=>on("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function td({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Xh(){let t=document.activeElement,e=Yh.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==wt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&wt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Zh));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function tg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=st(),l=o.rows.filter(u=>u.open).length,c=Zn[Zn.indexOf(t)+1],p=t==="plaatsen"&&l?f(Mt.next_open,{count:l}):Mt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Mt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(Mt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Gi,()=>Mt.undone)}>${Mt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Ji,()=>Mt.redone)}>${Mt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Qh(e)}>${Mt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${S("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function nd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=st()&&Zn.includes(o)?o:Zn[0],{of:i,Step:l}=Xu[r];async function c(p,u){let $=Xh(),m=st()?.decisions.length;try{s(""),await p(),e(h=>h+1);let d=st()?.decisions.length||0;u?ut(u()):d!==m&&ut(L(Mt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return ze(()=>{z.started&&window.scrollTo(0,0)},[r]),ze(()=>{function p($){let{target:m,key:d}=$;if(!(!$.ctrlKey||!st()||/input|textarea/i.test(m.tagName))){if(d==="z")st()?.decisions.length&&c(Gi,()=>Mt.undone);else if(d==="y")st()?.undone.length&&c(Ji,()=>Mt.redone);else return;$.preventDefault()}}let u=$=>st()?.saved===!1&&$.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",u),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",u)}},[z.route]),a`
    <${Jh} at=${r} />
    <${X} key=${r} text=${i.title} title=${`${b.check.title}: ${Mt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${st()&&r!==Zn[0]&&a`<${tg} at=${r} act=${c} />`}
    ${(r===Zn[0]||r==="resultaat")&&a`<${Ru} />`}
    ${r===Zn[0]&&a`<${Wu} />`}
  `}var Mt,Xu,Zn,ed,Jh,Qh,Yh,Zh,sd=O(()=>{"use strict";me();N();U();zt();F();Ws();T();_e();Bu();Hu();Ku();Qu();Zu();Dt();ha();Mt=b.board,Xu={lijst:{of:Mt.list,Step:Vu},kolommen:{of:Mt.columns,Step:Nu},plaatsen:{of:Mt.place,Step:Ju},partners:{of:Mt.partners,Step:Uu},resultaat:{of:Mt.result,Step:Yu}},Zn=Object.keys(Xu);ed=()=>a`
  <${X} text=${Mt.elsewhere.title}><p class="uitleg">${Mt.elsewhere.intro}</p><//>
  <ol>${Mt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
`,Jh=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Mt.steps_label}>
    <ol>
      ${Zn.map((e,n)=>a`
          <li class=${n<Zn.indexOf(t)?"is-gedaan":""}>
            <a href=${S("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Mt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,Qh=t=>t(async()=>{let e=st(),{name:n,data:s}=await Y().ask("workbook",{decisions:e.decisions});on(n,s,Qi.xlsx),e.saved=!0}),Yh=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Zh=":is(button,select,input,a)"});function eg({columns:t,rows:e}){let n=t.map((o,r)=>({key:String(r),label:o,text:i=>i[r]??""})),s=e.length>Yi?` ${f(Je.first,{count:Yi})}`:"";return a`
    <${rt} id="eigen-uitkomst" caption=${`${L(Je.rows,e.length)}${s}`}
      rows=${e.slice(0,Yi)} columns=${n} />
    <div class="acties"><${Jt} name=${Je.file} rows=${()=>[t,...e]} label=${Je.csv} /></div>
  `}function rd({start:t=Je.example}){let[e,n]=I(t),[s,o]=I(null);async function r(){o({said:Je.busy});try{o(await Y().ask("ask",{text:e}))}catch(i){o({said:i.message})}}return a`
    <section class="blok">
      <h2>${Je.title}</h2>
      <p class="zacht">${Je.intro}</p>
      <label class="veld breed">
        <span>${Je.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Je.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Je.yes:Je.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Je.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${eg} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function ng(t){let e=Object.entries(t.columns),n=s=>ve(s.subject)?a`<${j} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>id(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[cd],...Sn(s=>s.plan),{key:"bron",label:kt.columns.place,sort:!1,text:s=>us(s).map(Gt).join("; ")}]}function sg({name:t,query:e,scenario:n}){let s=ld(n).filter(l=>l.query===t);if(!s.length)return a`<p>${kt.nothing}</p>`;let o=ng(e),r={rows:L(kt.rows,s.length),scenario:_t(n)},i=()=>[[kt.columns.sentence,...o.map(l=>l.label),...In],...s.map(l=>[l.sentence,...o.map(c=>c===cd?id("severity",l):c.text(l)),...le(n,l.plan)])];return a`
    <${rt} id=${`uitkomst-${t}`} caption=${f(kt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Jt} name=${`${t}.csv`} rows=${i} />
      <a href=${S("aandachtspunten",{vraag:t})}>${kt.as_sentences}</a>
    </div>
  `}function og({name:t,query:e,scenario:n}){let s=e.shelf===ad,o=S("overzicht",{rijen:kt.rows_of[t]});return a`
    <p class="kruimel"><a href=${S("vragen")}>${kt.title}</a></p>
    <${X} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${cn}><${Ln} /><//>`}
    <${On} pairs=${[[kt.why,e.why],[kt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${kt.result}</h2>
          <${sg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in kt.rows_of&&a`<p><a href=${o}>${kt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${kt.ask} <code>${f(kt.command,{name:t})}</code></p>`}
    <details>
      <summary>${kt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${kt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${mn} text=${()=>e.sparql} label=${kt.copy} />
    </details>
    ${he()&&!e.open&&a`<${rd} key=${t} start=${e.sparql} />`}
  `}function rg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:kt.columns.title,text:o=>o.title,cell:o=>a`<a href=${S(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:kt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:kt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${rt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ad?s:s.slice(0,2)} />
    </section>
  `}function pd({route:t}){let e=J(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${gs} />`;if(n)return a`<${og} name=${n} query=${s} scenario=${e} />`;let o=new Map;for(let r of ld(e))o.set(r.query,(o.get(r.query)||0)+1);return a`
    <${X} text=${kt.title}><p class="uitleg">${kt.intro}</p><//>
    ${he()&&a`<${rd} />`}
    ${kt.shelves.map(r=>a`<${rg} shelf=${r} counts=${o} />`)}
  `}var kt,Je,Yi,ad,od,id,ld,cd,ud=O(()=>{"use strict";N();U();zt();F();jt();T();_e();H();it();Ke();Dt();co();pt();je();Jo();kt=b.questions,Je=b.questions.own,Yi=200;ad="gaps",od={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&v(xe(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(ve(t.detail)?v(t.detail):t.told)},id=(t,e)=>(od[t]?od[t](e):e[t])||"",ld=t=>G(t).gaps.flatMap(e=>Cs(e).map(n=>({...n,plan:e.plan}))),cd={key:"severity",label:kt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Rr} severity=${t.severity} />`}});function ag(t){let e=mt.top;return t.map(n=>{let s=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),o={...n,y:e,height:s};return e+=s,o})}function lg({lane:t,rows:e,wide:n}){let s=Xi(e),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*mt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*mt.line}>
        ${s.length?s.join(" · "):L(qs.lane_total,e.length)}
      </text>
    </g>
  `}function cg({row:t,lane:e,shown:n,point:s}){let o=e.levels*mt.level,r=mt.left+t.x,i=e.y+e.height/2+o/2-mt.level/2-t.level*mt.level,l=t.tail&&Zi[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Te(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ig(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ra} outcome=${t.outcome} /></g>
    </a>
  `}function pg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=sn(o.id),c=Js(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Ps} outcome=${o.outcome} on=${o.on&&f(qs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Vt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Gt(l)}</p>`}
    </div>
  `}function md({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Yt(),{lanes:i,wide:l,years:c,beyond:p}=ls(t),u=ag(i),$=u.reduce((W,C)=>C.y+C.height,mt.top),m=mt.left+l+20,d=$+mt.foot,h=Xa(t,n),g=mt.left+h.x,k=f(qs.report,{date:Q(h.date)}),_=k.length*8.6+24,x=()=>o(null),E=W=>W.key==="Escape"&&x(),q=W=>e.filter(C=>C.lane===W),K=Math.min(Math.max(g-_/2,mt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${E}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${qs.picture}>
        <rect class="daarna" x=${g} y=${mt.top} width=${m-g} height=${$-mt.top} />
        ${c.map(({year:W,x:C})=>a`
            <g class="jaar">
              <line x1=${mt.left+C} x2=${mt.left+C} y1=${mt.top} y2=${$} />
              <text x=${mt.left+C+4} y=${mt.top-9}>${W}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+p.x} y=${mt.top-9}>${qs.beyond}</text>
            </g>
          `}
        ${u.map((W,C)=>a`<${lg} lane=${W} rows=${q(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${g} x2=${g} y1=${mt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${K} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${K+_/2} y=${$+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(W=>a`
            <${cg}
              key=${W.id}
              row=${W}
              lane=${u[W.lane]}
              shown=${s?.row.id===W.id}
              point=${o}
            />
          `)}
      </svg>
      ${s&&a`<${pg} at=${s} width=${m} height=${d} close=${x} />`}
    </div>
  `}function $g(t){let e=new Map;for(let{x:n,level:s}of t)s>=tl&&e.set(n,(e.get(n)||0)+1);return[...e]}function mg(t,e){let n=ba;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(ug,hd(s)*fd+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function gd({scenario:t,plan:e}){let n=xs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ls(e),l=tn(e.key,t.date),c=h=>$d+8+h/o*(_o-$d-16),p=mg(s,n),u=p.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),ba),$=c(Xa(e,l).x),m=p.map(({lane:h,mine:g})=>f(dd.told,{chapter:Ys(h),counts:gg(g)})),d=$>_o-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${_o} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${ba} width=${_o-$} height=${u-ba} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${_o} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${hg(Ys(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:g})=>$g(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${_o} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${f(dd.line,{date:Q(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<tl).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${fg(h,g,_)}) scale(${dg})`}>
              <title>${[_.name,_.by,Zi[_.outcome].said].join(", ")}</title>
              <${ra} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var dd,qs,Zi,mt,ig,Xi,$d,_o,ba,fd,ug,dg,tl,hd,fg,hg,gg,el=O(()=>{"use strict";N();U();F();T();H();Lt();pt();Qo();dd=b.summary.lanes,qs=b.promises,Zi=b.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};ig=t=>f(qs.mark,{name:t.name,what:t.what||qs.card.none,quote:t.quote,said:Zi[t.outcome].said}),Xi=t=>Eo(t.map(e=>e.outcome),!0);[$d,_o,ba,fd,ug,dg]=[262,690,17,8,16,.62],tl=30,hd=t=>Math.min(t.levels,tl);fg=(t,e,n)=>e+(n.level-(hd(t)-1)/2)*fd,hg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,gg=t=>Fe(Eo(t.map(e=>e.outcome)))});function bg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?nl.undecided:nl.nobody;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${nl.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${qt(i)?"verzamel":""}>${`${l} `}<${ee} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function kg({scenario:t,plan:e}){let n=Oe("kind",t,e),s=Oe("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=s.filter(p=>p.cells[i]?.initiatives).map(p=>({id:xe(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${bg} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function bd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:_t(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(Xn.head,{date:Q(tn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(Xn.foot.source,{sources:Bn(t)})} ${f(Xn.foot.version,l)}</p>
        <p>${f(Xn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function yg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${tt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${tt(e)}>
      <${Dn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${tt(e)}><span class="plaat">${n}</span></td>`}function _g({scenario:t,plan:e,...n}){let s=Xt(e).summary,{points:o}=G({...t,plan:e.key}),{said:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${bd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Nn(e)})} ${r.lead}
      </p>
      <${Vn} plan=${e} />
      <${ka} title=${s.matrix.title} note=${s.matrix.note}>
        <${wg} scenario=${t} plan=${e} />
        <${Ho} undecided=${Pr(t,e)} />
      <//>
      <${ka} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function vg({scenario:t,plan:e,...n}){let s=Xt(e).summary,o=Q(tn(e.key,t.date));return a`
    <${bd} plan=${e} scenario=${t} ...${n}>
      <${ka} title=${s.route.title} note=${s.route.note}>
        <${kg} scenario=${t} plan=${e} />
      <//>
      <${ka} title=${s.lanes.title} note=${s.lanes.note}>
        <${gd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Or(xs(e,t.date)).map(([r,{tile:i}])=>a`<li><${ko} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function kd({route:t}){let e=J(t.query),n=ae(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${X} text=${Xn.title}><p class="uitleg">${Xn.screen}</p><//>
      <${Es} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Xn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${_g} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${vg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${Zt} text=${Xn.screen} />
  `}var Xn,nl,wg,ka,yd=O(()=>{"use strict";N();zt();F();jt();T();fn();H();it();Lt();Fs();Ke();el();pt();Qo();Xn=b.summary,nl=b.summary.route;wg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Xn.matrix.title}</caption>
    <thead>
      <tr><td></td>${rn(e).map(n=>a`<th scope="col">${tt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Oe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${yg} cell=${s} step=${rn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ka=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Sg({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:y.lists[t]?V(y.lists[t],e):vo.truth[e]||Q(e)}function wa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:At(o,"recommendationKind"),response:At(o,"response")||vo.asked.no_response}),s=t.map(o=>a`<li><${j} id=${o} />${f(vo.asked.line,n(o))}</li>`);return a`<${yt} title=${e}><${Ms} id="gevraagd" items=${s} /><//>`}function So({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Fo(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:B(c).join(", ")})),{columns:s,title:o,caption:r}=vo.mentions,i=[Ce("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Ut(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>Ue(l),cell:({from:l})=>Kt(l)&&a`<${Qt} id=${l} />`}];return a`
    <${Vr} id=${n.length>Og?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${rt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var vo,xg,yt,Re,sr,xo,ya,Og,or=O(()=>{"use strict";N();F();T();$n();H();it();zs();pt();je();$s();vo=b.thing,xg=new Set([...y.hidden,...vo.said]),yt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,sr=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;xo=t=>Object.entries(qe.get(t)||{}).filter(([e])=>!xg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Sg} property=${e} value=${o} />`);return[R(wr(e)),s.length>1?a`<${sr} items=${s} />`:s[0]]}),ya=({id:t})=>Hr(t).length>0&&a`<${yt} title=${vo.figures}><${xi} id=${t} /><//>`;Og=3});function Cg({id:t}){let e=sl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=Ft(t,"who").flatMap(l=>l.acts?[]:wn(l.to)),s=sl(B(n)).filter(l=>!e.includes(l)),o=en(t,"unitOf"),r=w(t,"tooi"),i=[...xo(t),[b.thing.also_known,ht(t,"altLabel").join(", ")],[vt.units,o.length>0&&a`<${hn} ids=${o} />`],[vt.identity,r?f(vt.identified,{code:r,date:Q(w(t,"checkedOn"))}):vt.unidentified]];return a`
    <${yt} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${qt(t)&&a`<p>${vt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${vt.independent}</p>`}
      ${e.length>0&&a`<p>${f(vt.steps,{steps:wd(e)})}</p>`}
      ${s.length>0&&a`<p>${f(vt.named_steps,{steps:wd(s)})}</p>`}
      ${!e.length&&!s.length&&a`<p>${vt.no_steps}</p>`}
      <${On} pairs=${i} />
    <//>
  `}function jg({rows:t}){let e=vt.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:sl(wn(r)).join(", "),s=[...Sn(r=>Ct(r.to)?.key),Ce("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Ut(r.to)},{key:"rol",label:e.role,text:r=>r.said},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},qn(e.place,r=>r.of)],o=B(t.map(r=>r.to)).length;return a`
    <${yt} title=${f(vt.work,{count:o})}>
      <p class="zacht">${vt.work_note}</p>
      ${o?a`<${rt} id="acties" caption=${vt.work_caption} rows=${t} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Mg({id:t}){let e=Ft(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${j} id=${s} /></h3>
        <${Vo} id=${o} />
        <${ne} of=${[o]} />
      </section>
    `);return a`
    <${yt} title=${f(vt.own,{count:e.length})}>
      <p class="zacht">${vt.own_note}</p>
      <${Ms} id="eigen" as="div" first=${Lg} items=${n} />
    <//>
  `}function zg({id:t}){let e=en(t,"wish");return e.length?a`
    <${yt} title=${vt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${R(At(n,"engagement")||vt.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ne} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Tg({id:t}){let e=Ft(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${j} id=${s} />${vt.member}<${j} id=${o} />: ${w(r[0],"post")}${" "}
        (${Q(w(r[0],"asOf"))})
        <${ne} of=${r} />
      </li>
    `);return a`<${yt} title=${vt.members}><${Ms} id="leden" items=${n} /><//>`}function Fg({id:t}){let e=new Map(Ft(t,"with").map(s=>[Ks(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?vt.more_works:vt.works,{works:o.map(Wt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${yt} title=${vt.together}>
      <p class="zacht">${vt.alphabetical}</p>
      <${hn} ids=${gn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function _d({id:t}){return a`
    <${Cg} id=${t} />
    <${jg} rows=${Ft(t,"who")} />
    <${Mg} id=${t} />
    <${zg} id=${t} />
    <${wa} title=${vt.asked} ids=${gn(en(t,"askedOf"))} />
    <${Tg} id=${t} />
    <${Fg} id=${t} />
    <${So} id=${t} />
  `}var vt,sl,wd,Lg,vd=O(()=>{"use strict";N();F();T();$n();H();Lt();Dt();zs();pt();je();or();$s();vt=b.thing.organisation,sl=t=>Xe.filter(e=>t.includes(e.notation)).map(e=>e.label),wd=t=>Fe(t.map(e=>e.toLowerCase()));Lg=1});function Eg({id:t,scenario:e}){let n=pn.cell_columns,s=G(e).matrix.kind.filter(c=>Qa(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>S("overzicht",{cel:ce(c.column,c.barrier,c.plan)}),r=c=>R(ot(c.column)),i=c=>{let{word:p,lines:u,look:$}=Ne(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ne(c).word,cell:i},{key:"hoe",label:n.how,text:c=>ol(c.most_basis),cell:c=>c.most_basis&&xd(c.most_basis)}];return a`
    <${yt} title=${pn.cells}>
      <p class="zacht">${_t(e)}</p>
      <${rt} id="vakken" caption=${pn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Ng({links:t,scenario:e,undecided:n}){let s=pn.columns,o=l=>gt(l,"initiative"),{links:r}=G(e),i=[...Sn(l=>Ct(l)?.key),Ce("actie",s.action,o),{key:"soort",label:s.kind,text:l=>ht(l,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:l=>Za(o(l)).map(v).join(", "),cell:l=>a`<${Vt} ids=${Za(o(l))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:l=>ol(r[l][0]),cell:l=>xd(r[l][0],`; ${V("Strength",r[l][1])}`)}];return a`
    <${yt} title=${f(pn.work,{count:B(t.map(o)).length})}>
      ${t.length?a`<${rt} id="wiewat" caption=${pn.work_caption} rows=${t} sort="actie" columns=${i} />`:a`<p>${n?b.overview.undecided:ro(et(e.plan))}</p>`}
    <//>
  `}function Bg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${j} id=${n} />`,f(Xt(Ct(n)).thing.step.helper,{awareness:At(n,"awareness")||pn.unaware})]);return a`<${yt} title=${pn.helpers}><${sr} items=${e} /><//>`}function Sd({id:t}){let e=J(z.route.query),n=te(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>en(c,"barrier")).filter(c=>De(c,l)),r=G(e).links,i=s.flatMap(l=>Ft(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&dn(l,e.plan));return a`
    <${Ag} id=${t} narrow=${n} />
    <${Eg} id=${t} scenario=${e} />
    <${Ng} links=${i} scenario=${e} undecided=${Gl(e).has(t)} />
    <${wa} title=${pn.asked} ids=${o("Recommendation").filter(l=>dn(l,e.plan))} />
    <${Bg} ids=${o("Facilitator")} />
  `}var pn,ol,xd,Ag,Od=O(()=>{"use strict";N();U();F();jt();T();$n();fn();H();it();Lt();Dt();pt();je();or();pn=b.thing.step,ol=t=>ge[t]?.[1]||"",xd=(t,e="")=>[a`<${ee} basis=${t} />`,` ${ol(t)}${e}`],Ag=({id:t,narrow:e})=>a`
  <${yt} title=${pn.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${pn.narrower}<${Vt} ids=${e} />.</p>`}
    ${gt(t,"broader")&&a`<p>${pn.broader}<${j} id=${gt(t,"broader")} />.</p>`}
  <//>
`});function Pg({report:t,said:e}){return a`
    <${Re} text=${w(t,"summary")} />
    <${Ts} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${ne} of=${[t]} />
  `}function Ig({id:t,reports:e}){let n=un(t);if(Ze(t.split("/")[0]).dates.length<3)return null;let s=o=>Ee(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Qt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Q(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Rg({id:t}){let e=Ze(t.split("/")[0]),{result:n,not_mentioned:s}=un(t),o=e.dates.filter(({date:i})=>En(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Ig} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=Qs(t,i);return a`
          <li>
            <strong>${R(l)}</strong>
            <p><${Qt} id=${t} date=${i} /></p>
            ${Ee(t,i).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${c&&a`<${Pg} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Wg({id:t}){let e=te(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${un(t).silent}</strong></p><${sr} items=${n} />`}function qg({id:t}){let e=un(t),n=e.deadline_columns,s=Sr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Q(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Ao(w(i,"modality"))},{key:"er",label:n.there,text:i=>Ee(i).delivery||e.not_there},{...qn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ne} of=${[i]} />`}];return a`<${rt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Dg({id:t}){let e=un(t),n=e.who_columns,s=Ft(t,"who");if(!s.length)return a`<p>${e.nobody}</p>`;let o=({from:i})=>a`<${j} id=${i} /><${ps} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({said:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},qn(n.place,({of:i})=>i.slice(0,1))];return a`<${rt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Vg({id:t}){let e=te(gt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${un(t).heading}<${Vt} ids=${e} />.</p>`}function Hg({id:t}){let e=un(t),n=xr(t);if(n.length)return n.map(o=>a`<${Vo} id=${o} /><${ne} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(ot).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function Ug({id:t}){let e=un(t),n=en(t,"subMeasureOf"),s=o=>a` <${Qt} id=${o} />`;return a`<${yt} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${s} /><//>`}function Cd({id:t}){let e=un(t),n=Ze(t.split("/")[0]),s=w(t,"promise"),o=xo(t),r=w(t,"isContainer")==="true"?Ug:Kg;return a`
    <${yt} title=${s?e.promise:e.what}>
      <${Re} text=${s} />
      <${Re} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:os(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ne} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ya} id=${t} />
    ${o.length>0&&a`<${yt} title=${b.thing.further}><${On} pairs=${o} /><//>`}
    <${So} id=${t} />
  `}var un,Kg,jd=O(()=>{"use strict";N();F();T();$n();H();it();Lt();pt();je();or();$s();un=t=>Xt(Ct(t)).thing.undertaking;Kg=({id:t})=>a`
  <${yt} title=${un(t).progress}><${Rg} id=${t} /><${Wg} id=${t} /><${qg} id=${t} /><//>
  <${yt} title=${un(t).who}><${Dg} id=${t} /><${Vg} id=${t} /><//>
  <${yt} title=${un(t).steps}><${Hg} id=${t} /><//>
`});function Qg({id:t}){let e=Gg[Ve(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Jg} key=${n.plan.key} ...${n} />`):null}function Yg({id:t}){let e=en(t,"inChapter"),n=[...xo(t),[De(t,"Legislation")?ts.also_known:ts.in_source,ht(t,"altLabel").join(", ")],[ts.place,sn(t).length>0&&a`<${ne} of=${[t]} />`]],s=o=>a` <${Qt} id=${o} />`;return a`
    <${yt} title=${ts.known}>
      ${De(t,"Facilitator")&&a`<p class="zacht">${Xt(Ct(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${On} pairs=${n} />
    <//>
    <${ya} id=${t} />
    ${e.length>0&&a`<${yt} title=${ts.other.chapter}><${hn} ids=${gn(e)} more=${s} /><//>`}
    <${So} id=${t} />
  `}function tb({id:t}){let e=J(z.route.query),n=G(e).gaps.filter(o=>o.pages.includes(t));if(!n.length)return null;let s=n.map(o=>a`<${Wc} list=${[o]} scenario=${e} />`);return a`
    <${yt} title=${f(ts.gaps,{count:n.length})}>
      <${Ms} id="vragen" items=${s} first=${dt()?Xg:Zg} as="div" />
    <//>
  `}function eb({id:t}){let e=Ve(t),n=[Ld[e]&&a`<a href=${S(Ld[e])}>${ts.crumbs[e]}</a>`,P&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>gt(t,s)&&a`<${j} id=${gt(t,s)} />`),Ut(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Md({route:t}){let e=t.path.slice(1).join("/");if(!ie(e))return a`<${gs} />`;let n=v(e),s=Ve(e),o=nb[s],r=()=>{let l=f(ts.footnote,{kind:Ut(e),name:n,said:w(e,"promise")||w(e,"summary")});return Wo(l.trim().replace(/([^.!?])$/,"$1."),sn(e),null,Ct(e)||et())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${eb} id=${e} />
    <${X} text=${De(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${Qt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${ho} />`}
    <${Qg} id=${e} />
    <div class="acties bovenaan">
      <${mn} text=${r} />
      <a href=${S("verken",{uit:e,kies:e})}>${ts.around}</a>
    </div>
    <${o} id=${e} />
    <${tb} id=${e} />
  `}var ts,rl,Gg,Jg,Zg,Xg,Ld,nb,zd=O(()=>{"use strict";N();U();zt();F();jt();T();$n();H();it();Lt();Ke();Dt();zs();co();pt();je();or();vd();Od();jd();$s();Jo();ts=b.thing,rl=b.thing.route,Gg={organisation:(t,e)=>y.partners[P?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:wn},Jg=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${P?f(rl.of_plan,{plan:t.title}):rl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${rl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Zg,Xg]=[3,2];Ld={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};nb={undertaking:Cd,organisation:_d,step:Sd,other:Yg}});function sb({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=An(s,n),r=Xt(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${xt.tiles_label}>
      ${Or(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>A({uitkomst:e===i?null:i})}>
            <${ko} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${f(l,{date:Q(tn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function ib({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>D(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${xt.open.title}</h2>
      <p>${r.length?f(xt.open.said,{date:Q(tn(e.key,n))}):xt.open.none}</p>
      <ul>
        ${r.slice(0,ab).map(i=>a`
            <li key=${i.id}>
              <${ko} outcome=${i.outcome} />
              <span>
                <${j} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${S("aandachtspunten",{vraag:"deadline-verstreken"})}>${xt.open.gaps}</a></p>
      <h2>${xt.read.title}</h2>
      <ul class="leesregels">${xt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function cb({plan:t,scenario:e,chosen:n}){let s=xs(t,e.date),o=Xl(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${P&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(xt.intro,{count:s.length,undated:o.length})}</p>
      <p>${An(e,t).said.overdue}</p>
      <${sb} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${md} plan=${t} rows=${r} date=${e.date} /><${lb} plan=${t} rows=${r} /></div>
        <${ib} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${xt.table}</summary>
        <${rt} id=${`beloften-${t.key}`} caption=${xt.caption} rows=${r} columns=${Td} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(xt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${j} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Fd({route:t}){let e=J(t.query),n=ec(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>xs(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${X} text=${xt.heading} title=${xt.title} />
    <${cn}><${Es} /><${Uo} /><//>
    <${ho} />
    ${n.map(r=>a`<${cb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${xt.none}</p>`}
    <p class="acties">
      <${Jt} name="beloften.csv" rows=${()=>rb(o,e)} />
      ${n.length>0&&a`<${be} name="beloften" title=${xt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${Zt} text=${L(xt.lane_total,o.length)} />
  `}var xt,ob,Td,rb,ab,lb,Ad=O(()=>{"use strict";N();U();zt();F();jt();T();H();Lt();Ke();Dt();Un();el();pt();Qo();je();xt=b.promises;ob=t=>{let e=ls(t.plan).lanes[t.lane];return e?Ys(e):""},Td=[{key:"dag",label:xt.columns.day,text:t=>t.day,cell:t=>t.by},Ce("actie",xt.columns.work,t=>t.work),{key:"wat",label:xt.columns.what,text:t=>t.what},{key:"woorden",label:xt.columns.quote,text:t=>t.quote},{key:"stand",label:xt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Ps} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:xt.columns.lane,text:ob}],rb=(t,e)=>{let n=o=>sn(o.id).map(Gt).join("; "),s=[...Td,{key:"bron",label:xt.columns.place,text:n}];return Rn(s,t,o=>le(e,o.plan.key))},ab=6;lb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ls(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${Ys(n)}
              <span class="bij">
                ${L(xt.lane_total,s.length)}${Xi(s).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Ps} outcome=${o.outcome} on=${o.by} />
                    <span><${j} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Ed({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${f(es.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function pb({loss:t,scenario:e,id:n,title:s}){let o=l=>Nd(t,l,e),r=l=>S("overzicht",{cel:ce(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:es.columns.cell,sort:!1,text:l=>al(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${al(l,o(l))}</a>`:al(l,void 0)},{key:"nu",label:es.columns.now,sort:!1,text:l=>Bd(o(l))},{key:"weg",label:es.columns.lost,sort:!1,text:l=>l.said}];return a`<${rt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function ub({loss:t,names:e,scenario:n}){let s=Ze(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=u=>[" ",a`<${Qt} id=${u} date=${n.date} />`],p=(u,$)=>a`
    <${Ed} title=${u} count=${$.length} none=${r}><${hn} ids=${$} more=${c} /><//>
  `;return a`
    <section>
      ${P&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${db(t,e)}</p>
      <p>${t.said}</p>
      <${fb} loss=${t} scenario=${n} />
      <${Ed} title=${o} count=${t.cells.length} none=${r}>
        <${pb} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(u=>({list:u,ids:t[u]||[]})).filter(({ids:u})=>u.length).map(({list:u,ids:$})=>p(i[u],$))}
      ${t.blocks.map(u=>p(u.said,u.acts))}
    </section>
  `}function db(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:ws(Ze(t.plan))};return f(e.length===1?es.heading.one:es.heading.more,{...n,names:Fe(e)})}function il({losses:t,names:e,scenario:n}){let s=Fe(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Nd(r,i,n),c=l?tt(i.barrier):"";return[s,ot(i.column),c,Bd(l),i.said,...le(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${ub} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ae(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Jt} name="wat-als.csv" rows=${()=>[[...es.csv,...In],...o()]} />
    </div>
  `}function $b(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return G({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(ot(s.kind)):tt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function mb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${is(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Ds.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Ds.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${L(Ds.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?L(Ds.stays,i.length):Ds.nothing}</p>`}
    </li>
  `}function fb({loss:t,scenario:e}){let{legend:n}=Ds,s=$b(t,e),o=B(s.flatMap(i=>i.things.map(l=>is(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Ds.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${mb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:ws(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Ds,es,Nd,Bd,al,Pd=O(()=>{"use strict";N();U();F();jt();T();fn();H();it();Lt();Dt();pt();je();Ds=b.whatif.picture,es=b.whatif,Nd=(t,e,n)=>G({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Bd=t=>t?Ir(t):es.no_cell,al=(t,e)=>{let n=R(ot(t.column));return e?f(es.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n}});function ll(t,e,n){let[s,o]=I(null);return ze(()=>{let r=!0;return o(null),Y().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||b.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function gb({id:t,status:e,scenario:n}){let s=ll("supposed",{options:rs(n),work:t,status:e});if(!s)return a`<p role="status">${b.whatif.busy}</p>`;if(s.silent!==void 0)return a`<p role="status">${s.silent}</p>`;let o=r=>V("Severity",r);return a`
    <h2 role="status">${L(Qe.cells,s.cells.length,{all:s.all})}</h2>
    <ul class="anderelezing">
      ${s.cells.map(r=>a`
          <li>
            <strong>${R(ot(r.column))}, ${tt(r.barrier).toLowerCase()}</strong>
            <span>${f(Qe.now,{said:r.before})}</span> <span>${f(Qe.then,{said:r.after})}</span>
          </li>
        `)}
    </ul>
    <h2>${L(Qe.gaps,s.gaps.length)}</h2>
    <ul>
      ${s.gaps.map(r=>a`
          <li>
            <strong>${f(hb(r),{before:o(r.before),after:o(r.after)})}</strong>
            ${" "}${r.sentence}
          </li>
        `)}
    </ul>
  `}function Id({asked:t,scenario:e}){let{date:n}=e,s=u=>Kt(u)&&!!En(u,n),[o,r]=t.split("="),i=ve(o)?o:"",l=te(Qs(i,n),"alternativeReading").map(u=>w(u,"status")),c=(u,$)=>S(["wat-als","actie",`${u}=${$}`]),p=f(Qe.command,{name:Wt(i),status:r});return a`
    <div class="watals">
      <section class="weglaten filters">
        <${bo} label=${Qe.which} id="actie" thing=${i} among=${s}
          pick=${u=>{location.hash=c(u,r||"")}} />
        ${i&&a`
            <p><${j} id=${i} />. ${Ue(i,n)}.</p>
            <h2>${Qe.suppose}</h2>
            <ul class="partnerlijst">
              ${Object.entries(y.codes.Status).map(([u,{label:$}])=>a`
                  <li>
                    <a href=${c(i,u)} aria-current=${u===r?"true":null}>${R($)}</a>
                    ${u===En(i,n)&&a` <span class="zacht">${Qe.read}</span>`}
                    ${l.includes(u)&&a` <span class="zacht">${Qe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
      </section>
      <div>
        ${!(i&&r)&&a`<p>${Qe.begin}</p>`}
        ${i&&r&&(Ae()?a`<${gb} id=${i} status=${r} scenario=${e} />`:a`
                <p>${f(Qe.elsewhere,{name:v(i),status:V("Status",r)})}</p>
                <p><code>${p}</code> <${mn} text=${()=>p} label=${Qe.copy} /></p>
              `)}
      </div>
    </div>
  `}var Qe,hb,Rd=O(()=>{"use strict";N();U();F();jt();T();_e();H();it();Lt();Dt();pt();ta();Qe=b.whatif.action;hb=({before:t,after:e})=>Qe[t===e?"reads":e?t?"weighs":"comes":"goes"]});function kb({notations:t,names:e,scenario:n}){let s=ll("answer",{options:bb(t,n)},()=>ut(ct.done));if(!s)return a`<div><p>${ct.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=L(ct.questions,s.gaps.filter(o).length);return a`
    <div>
      <${il} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${f(ct.with_this,{questions:r,now:G(n).gaps.length})}</p>
    </div>
  `}function yb({acting:t,chosen:e}){let[n,s]=I(""),o=c=>A({zonder:c.map(cl).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[v(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>cs(i(c),n));return a`
    <h2>${ct.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(ct.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ct.clear}</button>
          <button type="button" class="klein" onClick=${()=>qo(location.href,ct.shared)}>${ct.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ct.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${ct.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${cl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ct.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${ct.alone}</p>`}
  `}function wb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(ct.start.alone,r),r>0&&(o.length?f(ct.start.steps,{steps:Fe(o.map(l=>tt(l).toLowerCase()))}):ct.start.no_step),i>0&&L(ct.start.lead,i)].filter(Boolean),s=ws(et(e.plan));return a`
    <section id="begin">
      <h2>${ct.start.title}</h2>
      <p class="zacht">${f(ct.start.said,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${S("wat-als",{zonder:w(o.who,"notation")})}>${v(o.who)}</a>
              <span class="bij">${P?`${Ze(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ct.start.nobody}</p>`}
    </section>
  `}function Wd({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Object.keys(n).filter(d=>n[d].length).sort((d,h)=>D(v(d),v(h))),r=(t.query.zonder||"").split(",").map(xe).filter(Boolean),i=r.map(d=>v(d)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,$=(d,h,g)=>a`
    <li><a href=${S(h)} aria-current=${g?"page":null}>${d}</a></li>
  `,m=a`
    <ul class="beelden" aria-label=${ct.title}>
      ${$(ct.leave_out,["wat-als"],!p)} ${$(ct.action.title,["wat-als","actie"],!!p)}
    </ul>
    <${X} text=${ct.title} title=${p?ct.action.title:ct.title}>
      <p class="uitleg">${p?ct.action.intro:ct.intro}</p>
    <//>
    <${Jr} scenario=${e} />
  `;return p?[m,a`<${Id} asked=${u.join("/")} scenario=${e} />`]:a`
    ${m}
    <div class="watals">
      <section class="weglaten filters"><${yb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${wb} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${il} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${kb} notations=${r.map(cl)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Zt} text=${r.length===1?f(ct.said,{name:i[0]}):""} />
  `}var ct,bb,cl,qd=O(()=>{"use strict";me();so();N();U();zt();F();jt();T();_e();H();it();Ke();Dt();Pd();Rd();ct=b.whatif,bb=(t,e)=>[...rs(e),...t.map(n=>["zonder",n])];cl=t=>w(t,"notation")});var Hd={};Gd(Hd,{answerTo:()=>G,compare:()=>D,connection:()=>Xs,csv:()=>br,data:()=>y,here:()=>z,scenarioOf:()=>J});function va(t=null){for(let e of xa())e!==t&&(e.open=!1)}function Dd(){va(),kn().classList.remove("is-open"),_a().setAttribute("aria-expanded","false")}function _b(){kn()&&(_a().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of xa())e.open=t;_a().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Dd():e.closest("summary")&&!dt()&&va(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=xa().find(n=>n.open);dt()?_a().focus():e?.querySelector("summary")?.focus(),Dd()}),document.addEventListener("click",t=>{!dt()&&!kn().contains(t.target)&&va()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!dt()&&!kn().contains(e)&&va()}))}function vb(t){if(!kn())return;let e=gi(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=Ha(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",S(s))}for(let n of xa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function xb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return rr=!To(e)||s!==n,rr?(yn(a`<p role="status">${b.werkplaats.busy}</p>`,wt("inhoud")),Sa?Y().show(Sa,Y().own):pl||Sb(rs(e),s),!0):!1}async function Sb(t,e){pl=!0;try{Sa=(await Y().ask("page",{options:t,comparisons:e})).page,rr&&Y().show(Sa,Y().own)}catch(n){rr&&yn(a`<p role="alert">${n.message}</p>`,wt("inhoud"))}pl=!1}function Ob(t){let e=t.path[0]||"overzicht",n=wt("inhoud");if(he()?.own&&xb(e,J(t.query)))return;n.className=`scherm-${e}`;let s=Vd[e]||Vd.onbekend;yn([a`<${Tc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),vb(e)}function ul(){let t=wt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Y();yn(a`<${td} state=${e} why=${n} own=${s} />`,t)}function Cb(){jb(),rr=!1,window.removeEventListener("werkplaats",ul),yn(null,wt("inhoud")),yn(null,wt("motor"))}var kn,_a,xa,Vd,pl,Sa,rr,jb,Ud=O(()=>{"use strict";me();N();U();zt();F();jt();T();_e();Bo();fi();it();Dt();Fc();Zc();mp();kp();eu();fu();Mu();Fu();sd();ud();Jo();yd();zd();Ad();qd();kn=()=>wt("menu"),_a=()=>wt("menuknop"),xa=()=>[...kn().querySelectorAll("details")];wt("spring").addEventListener("click",t=>{t.preventDefault(),wt("inhoud").focus()});_b();wt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=wt("zoek").value;location.hash=Sc(e)||S("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};qo(f(e,{...r,sources:Bn()}),n)});Vd={__proto__:null,overzicht:Tu,dekking:bp,aandachtspunten:mu,partners:vu,maatregelen:xu,naslag:Cu,gevraagd:ju,tijdlijn:Lu,beloften:Fd,verken:tu,ding:Md,samenvatting:kd,vragen:pd,"wat-als":Wd,vergelijk:$p,"weet-niet":Yc,methode:Qc,zoek:Up,controleer:he()?nd:ed,onbekend:gs},pl=!1,Sa="",rr=!1;he()&&(window.addEventListener("werkplaats",ul),ul());wt("inhoud").replaceChildren();jb=Vl(Ob);he()&&window.addEventListener("andere-bladzijde",Cb,{once:!0});document.documentElement.dataset.klaar="ja"});me();Ca();typeof DecompressionStream>"u"?wt("te-oud").hidden=!1:$l().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Ud(),Hd))});})();
